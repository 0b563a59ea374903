import type { LatLng } from '../../../model/geo';
import { ANCHORS, type Anchor } from '../ground/anchors';
import type { Bbox, WorldBox, WorldPoint } from '../ground/mercator';
import { onMap } from '../ground/seam';
import type { MapNaming } from '../places/mapNaming';
import { shareOf } from '../places/placedPlace';

/** A point where an area's name may stand, as a share of the frame. */
export interface Stand extends WorldPoint {
  readonly at: LatLng;
  /** Elsewhere in a large country: only where all others are taken or struck. */
  readonly isFar: boolean;
}

/** The name of a country or a water. */
export interface PlacedArea {
  /** Never a place's id. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly name: string;
  /** Rank among the countries that the story is about; `null` for what only surrounds them. */
  readonly rank: number | null;
  /** Where it may stand, the best first; what only surrounds the story has one. */
  readonly stands: readonly Stand[];
}

/** So many of a story's countries are named wherever that is possible, however small they are. */
export const ALWAYS = 3;
/** How many of a story's countries are named before the others, and move to find room. */
const MOST_OWN = 8;
/** Degrees of longitude and latitude that a name may move from its anchor and still lie on its land. */
const REACH: Readonly<Record<Anchor['tier'], readonly [number, number]>> = {
  1: [9, 3],
  2: [3, 1.5],
  3: [1.2, 0.8],
  4: [0, 0],
};
const STEPS = [-1, -0.5, 0, 0.5, 1];
const MOVES = STEPS.flatMap((x) => STEPS.map((y) => ({ x, y }))).sort(
  (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
);

/**
 * @param extent beyond it there is no basemap, and so nothing to name
 * @param own the story's countries by code, ranked
 */
export function placeAreas(
  frame: WorldBox,
  extent: Bbox,
  naming: MapNaming,
  own: ReadonlyMap<string, number>,
): readonly PlacedArea[] {
  const [west, south, east, north] = extent;
  return ANCHORS.map((anchor) => onMap(anchor, extent)).flatMap((anchor) => {
    const { lat, lng, kind, id } = anchor;
    if (lat < south || lat > north || lng < west || lng > east) return [];
    const name = naming.areaName(anchor);
    if (name === null) return [];
    const found = kind === 'country' ? own.get(id) : undefined;
    const rank = found === undefined || found >= MOST_OWN ? null : found;
    const [far, high] = rank === null ? [0, 0] : REACH[anchor.tier];
    const moves = far === 0 ? MOVES.slice(0, 1) : MOVES;
    const near = moves.map(({ x, y }) => ({ lat: lat + y * high, lng: lng + x * far }));
    const away = rank === null ? [] : (anchor.also ?? []).map((at) => onMap(at, extent));
    const standAt = (isFar: boolean) => (at: LatLng) => ({ at, isFar, ...shareOf(at, frame) });
    const stands = [...near.map(standAt(false)), ...away.map(standAt(true))];
    return [{ id: `area ${id}`, anchor, name, rank, stands }];
  });
}

/**
 * How large the world must be, in pixels, for the names of a tier to help: smaller, they would
 * stand for a point and not for an area.
 */
const LEAST_WORLD: Readonly<Record<Anchor['tier'], number>> = {
  1: 1200,
  2: 1900,
  3: 2500,
  4: 6500,
};
export function areasFor(areas: readonly PlacedArea[], worldSize: number): readonly PlacedArea[] {
  return areas.filter(
    ({ anchor, rank }) => (rank !== null && rank < ALWAYS) || worldSize >= LEAST_WORLD[anchor.tier],
  );
}
