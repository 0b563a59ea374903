import type { LatLng } from '../../../model/geo';

/** Keeps a mark at its place as the movable map moves, until undone. */
export type PinMark = (node: SVGElement, at: LatLng) => () => void;

/** Where a mark stands: a share of the stage, until the movable map pins it to its place. */
export function standsAt(share: number, pin: PinMark | null): string {
  return pin === null ? `${Math.round(share * 1e4) / 100}%` : '0';
}
