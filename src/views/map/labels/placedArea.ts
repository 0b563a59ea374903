import { ANCHORS, type Anchor } from '../ground/anchors';
import type { MapNaming } from '../places/mapNaming';
import { shareOf } from '../places/placedPlace';
import { onMap } from '../ground/seam';
import type { Bbox, WorldBox, WorldPoint } from '../ground/mercator';

/** The name of a country or a water, at a share of the frame. */
export interface PlacedArea extends WorldPoint {
  /** Never a place's id. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly name: string;
}

/** @param extent beyond it there is no basemap, and so nothing to name */
export function placeAreas(
  frame: WorldBox,
  extent: Bbox,
  naming: MapNaming,
): readonly PlacedArea[] {
  const [west, south, east, north] = extent;
  return ANCHORS.map((anchor) => onMap(anchor, extent)).flatMap((anchor) => {
    const { lat, lng } = anchor;
    if (lat < south || lat > north || lng < west || lng > east) return [];
    const name = naming.areaName(anchor);
    if (name === null) return [];
    return [{ id: `area ${anchor.id}`, anchor, name, ...shareOf(anchor, frame) }];
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
  return areas.filter(({ anchor }) => worldSize >= LEAST_WORLD[anchor.tier]);
}
