import type { Box } from '../../../layout/boxes';
import type { WorldPoint } from '../ground/mercator';
import type { PlacedPlace } from '../places/placedPlace';
import { placeLabel, SIDES, type PlacePosition } from './placeLabel';

/** A way to show a label, and what it would cover. */
export interface Candidate<Position> {
  readonly position: Position;
  readonly box: Box;
}

/**
 * A label at each side, with and without the institution, in each number of lines that makes a difference;
 * and then the bare name in small letters, in one line.
 */
export function placeCandidates(
  place: PlacedPlace,
  counts: readonly number[],
): readonly Candidate<PlacePosition>[] {
  const kinds = place.seat === null ? [false] : [true, false];
  const at = (position: Omit<PlacePosition, 'side'>) =>
    SIDES.map((side) => ({
      position: { ...position, side },
      box: boxAt(place, placeLabel(place, { ...position, side }).box),
    }));
  const wide = kinds.flatMap((withSeat) => {
    let rows = 0;
    return counts.flatMap((lines) => {
      const position = { withSeat, isTight: false, lines, shift: 0 };
      const { length } = placeLabel(place, { ...position, side: 'right' }).rows;
      if (length <= rows) return [];
      rows = length;
      return at(position);
    });
  });
  return [...wide, ...at({ withSeat: false, isTight: true, lines: 1, shift: 0 })];
}

export function boxAt({ x, y }: WorldPoint, box: Box): Box {
  return { ...box, x: x + box.x, y: y + box.y };
}
