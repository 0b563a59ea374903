import { geoDistance } from 'd3-geo';
import { EARTH_RADIUS_KM } from './regions.mjs';

/** One cell of the source's grid is 0.6 km; two rivers end nowhere this close by chance. */
const SAME_PLACE_RADIANS = 2 / EARTH_RADIUS_KM;

/**
 * Natural Earth cuts a river at lakes and where its name changes. Joined again, it is measured
 * whole: otherwise the Yellow River would lose its mouth for being a short piece.
 *
 * @param {import('geojson').Position[][]} pieces
 * @returns {import('geojson').MultiLineString[]} one a river, with its pieces in the order given
 */
export function joinRivers(pieces) {
  /** @type {import('geojson').Position[][][]} */
  let rivers = [];
  for (const piece of pieces) {
    const joined = rivers.filter((river) => river.some((other) => endsMeet(piece, other)));
    rivers = rivers.filter((river) => !joined.includes(river));
    rivers.push([...joined.flat(), piece]);
  }
  return rivers.map((coordinates) => ({ type: 'MultiLineString', coordinates }));
}

function endsMeet(a, b) {
  return endsOf(a).some((p) => endsOf(b).some((q) => geoDistance(p, q) < SAME_PLACE_RADIANS));
}

function endsOf(line) {
  return [line[0], line[line.length - 1]];
}
