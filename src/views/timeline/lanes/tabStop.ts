import type { PlacedLane } from '../placing/placed';

/**
 * The one stop that the tab key reaches: the first of those wanted that is seen, such as where the
 * focus was or the chosen one, else the earliest.
 */
export function tabStopOf(
  lanes: readonly PlacedLane[],
  wanted: readonly (string | null)[],
): string | null {
  const stops = [
    ...lanes.flatMap(({ marks }) => marks.map(({ event, x }) => ({ id: event.id, x }))),
    ...lanes.flatMap(({ groups }) => groups.map(({ group, x }) => ({ id: group.id, x }))),
  ];
  const seen = new Set(stops.map(({ id }) => id));
  const known = wanted.find((id) => id !== null && seen.has(id)) ?? null;
  if (known !== null || stops[0] === undefined) return known;
  return stops.reduce((first, stop) => (stop.x < first.x ? stop : first), stops[0]).id;
}
