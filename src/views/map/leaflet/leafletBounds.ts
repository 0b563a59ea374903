import { extent } from 'd3';
import type { LatLng } from '../../../model/geo';
import { boxOfBbox, unproject, type Bbox, type WorldBox } from '../ground/mercator';

/** Places and boxes as Leaflet writes them: pairs of latitude and longitude. */
export function boundsOfBox(box: WorldBox): L.LatLngBoundsLiteral {
  const northWest = unproject(box);
  const southEast = unproject({ x: box.x + box.width, y: box.y + box.height });
  return [
    [southEast.lat, northWest.lng],
    [northWest.lat, southEast.lng],
  ];
}

export function boundsOfBbox(bbox: Bbox): L.LatLngBoundsLiteral {
  return boundsOfBox(boxOfBbox(bbox));
}

export function bboxOf(bounds: L.LatLngBounds): Bbox {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Degrees: the grouping library keeps its points a little less exactly than they are. */
const ROUNDING = 1e-4;

/** What holds all these places, and a group of them. */
export function bboxAround(places: readonly LatLng[]): Bbox {
  const [west = 0, east = 0] = extent(places, ({ lng }) => lng);
  const [south = 0, north = 0] = extent(places, ({ lat }) => lat);
  return [west - ROUNDING, south - ROUNDING, east + ROUNDING, north + ROUNDING];
}

export function pairsOf(places: readonly LatLng[]): [number, number][] {
  return places.map(({ lat, lng }) => [lat, lng]);
}
