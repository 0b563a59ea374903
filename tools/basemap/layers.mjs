import { feature, merge, mesh } from 'topojson-client';
import { clip } from './clip.mjs';
import { countriesFor } from './countries.mjs';
import { waterFor } from './water.mjs';

/**
 * What a basemap draws, cut to the region, in full detail. A layer with nothing in it is left
 * out: that is how `none` comes to have neither `countries` nor `borders`.
 *
 * @param {import('./regions.mjs').Region} region
 * @param {import('./worldviews.mjs').Worldview} worldview
 * @returns {Record<string, import('geojson').GeoJSON>}
 */
export function layersOf(region, worldview) {
  const atlas = countriesFor(region);
  const { countries } = atlas.objects;
  const outlined = (country) => worldview.outlines(country.id);
  const { lakes, rivers } = waterFor(region);

  const lines = {
    coast: mesh(atlas, countries, (a, b) => a === b),
    borders: mesh(atlas, countries, (a, b) => a !== b && (outlined(a) || outlined(b))),
    rivers,
  };
  const areas = { land: merge(atlas, countries.geometries), lakes };
  const layers = Object.entries({ ...areas, ...lines })
    .map(([name, geometry]) => [name, clip(geometry, region.bbox)])
    .filter(([, geometry]) => geometry !== null);

  const features = countries.geometries
    .filter(outlined)
    .map((country) => clippedFeature(feature(atlas, country), region))
    .filter(({ geometry }) => geometry !== null);
  if (features.length > 0) layers.push(['countries', { type: 'FeatureCollection', features }]);
  return Object.fromEntries(layers);
}

function clippedFeature({ id, geometry }, region) {
  return { type: 'Feature', id, properties: {}, geometry: clip(geometry, region.bbox) };
}
