import type { WorldPoint } from '../ground/mercator';

/** Pixels of the whole world's width at the map's zoom; EPSG:3857 begins with one tile of 256. */
export function worldSize(map: L.Map): number {
  return 256 * 2 ** map.getZoom();
}

/** A point of the unit square in pixels of the map's container. */
export function pixelOf(map: L.Map, { x, y }: WorldPoint): WorldPoint {
  const size = worldSize(map);
  const origin = map.getPixelOrigin();
  return map.layerPointToContainerPoint([x * size - origin.x, y * size - origin.y]);
}
