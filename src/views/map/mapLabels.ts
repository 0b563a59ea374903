import type { Box } from '../../layout/boxes';
import { placeLabels, type LabelWish } from '../../layout/placeLabels';
import { textWidth } from '../../layout/textWidth';

export const PLACE_SIZE = 13.5;
export const SEAT_SIZE = 11.5;
export const COUNTRY_SIZE = 13;
export const WATER_SIZE = 11.5;
/** Letters of a country's name stand apart, by this share of their size. */
export const COUNTRY_SPACING = 0.2;

export interface PlaceName {
  readonly id: string;
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  /** The institution that sits there; empty when there is none. */
  readonly seat: string;
}

export interface AreaName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'country' | 'water';
  readonly name: string;
  readonly tier: number;
}

/** The sides of a mark that its name may stand on, in the order of `placeMapLabels`' indexes. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;

/** Names of places first, in the order given, then of countries and waters where room is left. */
export function placeMapLabels(
  places: readonly PlaceName[],
  areas: readonly AreaName[],
  frame: Box,
): ReadonlyMap<string, number> {
  const marks = places.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const ranked = [...areas].sort((a, b) => a.tier - b.tier);
  const wishes: readonly LabelWish[] = [
    ...places.map((place) => ({ id: place.id, places: sidesOf(place) })),
    ...ranked.map((area) => ({ id: area.id, places: [around(area)] })),
  ];
  return placeLabels(wishes, marks, frame);
}

function sidesOf(place: PlaceName): readonly Box[] {
  const { x, y, radius } = place;
  const width = Math.max(textWidth(place.name, PLACE_SIZE), textWidth(place.seat, SEAT_SIZE)) + 4;
  const height = place.seat === '' ? 18 : 32;
  const gap = radius + 3;
  return [
    { x: x + gap, y: y - 9, width, height },
    { x: x - gap - width, y: y - 9, width, height },
    { x: x - width / 2, y: y + gap, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
  ];
}

function around(area: AreaName): Box {
  const size = area.kind === 'country' ? COUNTRY_SIZE : WATER_SIZE;
  const spacing = area.kind === 'country' ? [...area.name].length * size * COUNTRY_SPACING : 0;
  const width = textWidth(area.name, size) + spacing + 6;
  return { x: area.x - width / 2, y: area.y - size * 0.8, width, height: size * 1.6 };
}
