import type { Basemap, BasemapSheet } from '../../../src/views/map/basemap';

/** A basemap with its addresses as a page needs them that is `root` away from the site's root. */
export function basemapAt(root: string, basemap: Basemap): Basemap {
  const sheetAt = (sheet: BasemapSheet) => ({
    light: root + sheet.light,
    dark: root + sheet.dark,
    relief: sheet.relief === null ? null : root + sheet.relief,
  });
  const { world } = basemap;
  return {
    ...basemap,
    ...sheetAt(basemap),
    world: world === null ? null : { ...world, ...sheetAt(world) },
  };
}
