import type { Basemap } from '../../src/views/map/basemap';

/** A basemap with its addresses as a page needs them that is `root` away from the site's root. */
export function basemapAt(root: string, basemap: Basemap): Basemap {
  return {
    ...basemap,
    light: root + basemap.light,
    dark: root + basemap.dark,
    relief: basemap.relief === null ? null : root + basemap.relief,
  };
}
