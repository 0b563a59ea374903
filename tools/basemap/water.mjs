import { readFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoLength } from 'd3-geo';
import { EARTH_RADIUS_KM, ruleAt } from './regions.mjs';

/**
 * The vendored lakes and rivers that are large enough for a region.
 *
 * @param {import('./regions.mjs').Region} region
 * @returns {{ lakes: import('geojson').MultiPolygon, rivers: import('geojson').MultiLineString }}
 */
export function waterFor(region) {
  const { lakes, rivers } = JSON.parse(
    readFileSync(new URL('vendor/ne-water.json', import.meta.url), 'utf8'),
  );
  return {
    lakes: {
      type: 'MultiPolygon',
      coordinates: lakes
        .filter((lake) => isLargeLake(lake, region))
        .map((lake) => lake.coordinates),
    },
    rivers: {
      type: 'MultiLineString',
      coordinates: rivers
        .filter((river) => isLongRiver(river, region))
        .flatMap((river) => river.coordinates),
    },
  };
}

/**
 * @param {import('geojson').Polygon} lake outer ring clockwise, as d3 wants it
 * @param {import('./regions.mjs').Region} region
 */
export function isLargeLake(lake, region) {
  const rule = ruleAt(region.lakes, geoCentroid(lake));
  return rule !== null && geoArea(lake) * EARTH_RADIUS_KM ** 2 >= rule.km2;
}

/**
 * @param {import('geojson').MultiLineString} river
 * @param {import('./regions.mjs').Region} region
 */
export function isLongRiver(river, region) {
  const rule = ruleAt(region.rivers, geoCentroid(river));
  return rule !== null && geoLength(river) * EARTH_RADIUS_KM >= rule.km;
}
