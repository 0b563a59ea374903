import { placeLabels } from '../../../layout/placeLabels';
import type { AreaPosition } from './areaLabel';
import type { LabelGround } from './labelGround';
import type { Candidate } from './placeCandidates';
import type { PlacePosition } from './placeLabel';

/** Names that have found their places, by the ids of what they name. */
type Found<Position> = ReadonlyMap<string, Candidate<Position>>;

/**
 * Moves the names of main countries that a tie crosses to where the other names have left room for
 * them off the ties.
 *
 * @param own the ways to show each of them
 */
export function offTies(
  places: Found<PlacePosition>,
  areas: Found<AreaPosition>,
  own: ReadonlyMap<string, readonly Candidate<AreaPosition>[]>,
  main: readonly string[],
  { marks, lines, frame }: LabelGround,
): Found<AreaPosition> {
  const moved = new Map(areas);
  const move = (id: string): boolean => {
    const now = moved.get(id);
    if (now === undefined || !lines.hits(now.box)) return false;
    const others = [...places.values(), ...moved.values()].filter((one) => one !== now);
    const taken = [...marks, ...others.map(({ box }) => box)];
    const clear = (own.get(id) ?? []).filter(({ box }) => !lines.hits(box));
    const wish = { id, places: clear.map(({ box }) => box) };
    const free = clear[placeLabels([wish], taken, frame).get(id) ?? -1];
    if (free !== undefined) moved.set(id, free);
    return free !== undefined;
  };
  // One that moves may leave room for another; none moves twice.
  for (let again = true; again;) again = main.some(move);
  return moved;
}
