import type { Basemap, BasemapImage } from '../views/map/ground/basemap';

/** A basemap with its addresses as a page needs them that is `root` away from the site's root. */
export function basemapAt(root: string, basemap: Basemap): Basemap {
  const imageAt = (image: BasemapImage) => ({
    light: root + image.light,
    dark: root + image.dark,
    relief: image.relief === null ? null : root + image.relief,
  });
  const { world } = basemap;
  return {
    ...basemap,
    ...imageAt(basemap),
    world: world === null ? null : { ...world, ...imageAt(world) },
  };
}
