import type { LatLng } from '../../../model/geo';
import { unproject, type WorldBox, type WorldPoint } from '../ground/mercator';
import type { PlacedPlace } from './placedPlace';
import { groupClusters } from './clusters';

/** Places too close to be told apart, as one mark. */
export interface ClusterMark extends WorldPoint {
  readonly id: string;
  readonly members: readonly PlacedPlace[];
  readonly at: LatLng;
  /** Share of the frame's width and height. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface MapMarks {
  readonly singles: readonly PlacedPlace[];
  readonly merged: readonly ClusterMark[];
}

/** Above this number marks are merged where they are close. */
export const MANY_PLACES = 300;

/** Cells across the frame of a picture that does not know its size. */
const CELLS = 12;

/**
 * The marks of the static picture: a few hundred places as they are, but for those that share one
 * point; more of them merged by a grid, because a page must not carry thousands of marks.
 *
 * @param maxZoom the greatest zoom, at which a cluster is one still
 */
export function staticMarks(
  places: readonly PlacedPlace[],
  frame: WorldBox,
  maxZoom: number,
): MapMarks {
  if (places.length <= MANY_PLACES) return sortOut(groupClusters(places, frame, maxZoom), frame);
  const cells = new Map<string, PlacedPlace[]>();
  for (const one of places) {
    const key = `${Math.floor(one.x * CELLS)} ${Math.floor(one.y * CELLS)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [one]);
    else cell.push(one);
  }
  return sortOut([...cells.values()], frame);
}

/**
 * Groups of one are places as they are; each other group is one mark amid its members. Both keep
 * the order of the groups.
 */
export function sortOut(groups: readonly (readonly PlacedPlace[])[], frame: WorldBox): MapMarks {
  const singles = groups.flatMap((group) => (group.length === 1 ? group : []));
  const merged = groups.filter((group) => group.length > 1).map((group) => merge(group, frame));
  return { singles, merged };
}

function merge(members: readonly PlacedPlace[], frame: WorldBox): ClusterMark {
  const mean = (of: (one: PlacedPlace) => number) =>
    members.reduce((sum, one) => sum + of(one), 0) / members.length;
  const x = mean((one) => one.x);
  const y = mean((one) => one.y);
  return {
    id: `merged ${members[0]?.place.id ?? ''}`,
    members,
    at: unproject({ x: frame.x + x * frame.width, y: frame.y + y * frame.height }),
    x,
    y,
    radius: 8 + 1.2 * Math.log2(members.length),
  };
}

/** Among many places those without an event in the present filter get no mark. */
export function withoutEmpty(places: readonly PlacedPlace[]): readonly PlacedPlace[] {
  if (places.length <= MANY_PLACES) return places;
  const occupied = places.filter(({ events }) => events.length > 0);
  return occupied.length === 0 ? places : occupied;
}

/** The mark that stands for a place; `null` when none does. */
export function stopWith({ singles, merged }: MapMarks, place: string): string | null {
  if (singles.some((one) => one.place.id === place)) return place;
  const mark = merged.find(({ members }) => members.some((one) => one.place.id === place));
  return mark?.id ?? null;
}
