import type { LabelRange, MapLabels } from './labelRanges';
import type { AreaPosition } from './areaLabel';
import type { PlacePosition } from './placeLabel';

/** The labels that the build placed, as JSON has them: what is hydrated need not place them again. */
export interface BuiltLabels {
  readonly places: readonly (readonly [id: string, readonly LabelRange<PlacePosition>[]])[];
  readonly areas: readonly (readonly [id: string, readonly LabelRange<AreaPosition>[]])[];
}

export function toBuilt({ places, areas }: MapLabels): BuiltLabels {
  return { places: [...places], areas: [...areas] };
}

/**
 * @param marked the ids of the places that have a mark of their own
 * @returns `null` when these are others than the build had: a filter may hide some
 */
export function fromBuilt(built: BuiltLabels, marked: readonly string[]): MapLabels | null {
  const places = new Map(built.places);
  const isSame = marked.length === places.size && marked.every((id) => places.has(id));
  return isSame ? { places, areas: new Map(built.areas) } : null;
}
