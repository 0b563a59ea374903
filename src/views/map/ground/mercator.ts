import type { LatLng } from '../../../model/geo';

/** A point of the unit square: the spherical Mercator world, x from 180° W, y from the north. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

export interface WorldBox extends WorldPoint {
  readonly width: number;
  readonly height: number;
}

/** Beyond this the square map ends; EPSG:3857. */
const MAX_LATITUDE = 85.051129;

export function project({ lat, lng }: LatLng): WorldPoint {
  const radians = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180;
  return {
    x: (lng + 180) / 360,
    y: (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2,
  };
}

export function unproject({ x, y }: WorldPoint): LatLng {
  return {
    lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
    lng: x * 360 - 180,
  };
}

/** West, south, east, north in degrees: the order of GeoJSON's `bbox`. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

export function boxOfBbox([west, south, east, north]: Bbox): WorldBox {
  const a = project({ lat: north, lng: west });
  const b = project({ lat: south, lng: east });
  return { x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y };
}

/**
 * How many units of a drawing go round the world. The committed basemaps are quantized more
 * coarsely than this, so whole units lose nothing.
 */
export const WORLD_UNITS = 32_768;

/** The `viewBox` of a drawing that shows this part of the world. */
export function viewBoxOf(box: WorldBox): string {
  return [box.x, box.y, box.width, box.height]
    .map((value) => Math.round(value * WORLD_UNITS))
    .join(' ');
}
