import type { LatLng } from '../../../model/geo';
import type { Basemap, BasemapImage } from './basemap';
import type { Bbox } from './mercator';

/**
 * The basemap that a story is drawn on. Chosen from the story at hand and not by the build: tables
 * that changed since may have left the region.
 */
export function basemapFor(basemap: Basemap, places: readonly LatLng[]): BasemapImage {
  const { world, extent } = basemap;
  return world === null || covers(extent, places) ? basemap : world;
}

/** Whether all places lie inside a basemap. */
export function covers(extent: Bbox, places: readonly LatLng[]): boolean {
  const [west, south, east, north] = extent;
  return places.every(({ lat, lng }) => lng >= west && lng <= east && lat >= south && lat <= north);
}
