import { readFileSync } from 'node:fs';
import iso from 'iso-3166-1';
import { filter, filterAttached, filterWeight, sphericalRingArea } from 'topojson-simplify';
import { EARTH_RADIUS_KM, ruleAt } from './regions.mjs';

/**
 * The country polygons of world-atlas without islands too small for the region. Countries carry
 * their ISO 3166-1 alpha-2 code as id; territories that the standard does not list carry none.
 *
 * @param {import('./regions.mjs').Region} region
 * @returns {import('topojson-specification').Topology}
 */
export function countriesFor(region) {
  const atlas = readAtlas();
  const touchesNeighbour = filterAttached(atlas);
  const isLarge = filterWeight(atlas, 1, (ring, isHole) => shareOfLeastArea(ring, isHole, region));
  return filter(atlas, (ring, isHole) => touchesNeighbour(ring, isHole) || isLarge(ring, isHole));
}

/**
 * `land` is left behind on purpose: it uses every coast a second time, and an island used twice
 * would count as touching a neighbour.
 */
function readAtlas() {
  const file = new URL(import.meta.resolve('world-atlas/countries-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8'));
  const countries = atlas.objects.countries.geometries.map(({ type, arcs, id }) => ({
    type,
    arcs,
    id: iso.whereNumeric(id ?? '')?.alpha2,
  }));
  return {
    ...atlas,
    objects: { countries: { type: 'GeometryCollection', geometries: countries } },
  };
}

function shareOfLeastArea(ring, isHole, region) {
  const least = ruleAt(region.islands, ring[0]);
  return least === null ? 0 : (sphericalRingArea(ring, isHole) * EARTH_RADIUS_KM ** 2) / least.km2;
}
