/** How close the map comes: a drawn basemap has no more detail, tiles have. */
export function maxZoomFor(hasTiles: boolean): number {
  return hasTiles ? 14 : 8;
}
