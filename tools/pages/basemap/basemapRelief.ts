import { boxOfBbox, viewBoxOf } from '../../../src/views/map/ground/mercator';
import type { BasemapTopology } from './basemapFile';
import { pathOf } from './basemapPath';

/**
 * The relief as a drawing in world units, cut out along the coast: the picture shows the sea too,
 * in colours that are not the map's. It carries the picture in itself, because a drawing shown as
 * an image loads nothing.
 *
 * @param picture a WebP of exactly the basemap's extent, in spherical Mercator
 */
export function basemapRelief(topology: BasemapTopology, picture: Uint8Array): string {
  const viewBox = viewBoxOf(boxOfBbox(topology.bbox));
  const [x, y, width, height] = viewBox.split(' ');
  const { land } = topology.objects;
  const coast = land === undefined ? '' : pathOf(topology, land);
  const data = Buffer.from(picture).toString('base64');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">`,
    `<clipPath id="land"><path d="${coast}"/></clipPath>`,
    `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"`,
    ` clip-path="url(#land)" href="data:image/webp;base64,${data}"/>`,
    '</svg>',
  ].join('');
}
