/**
 * Takes Natural Earth's lakes and rivers out of the plotly.js package, once, by hand:
 *
 *   npm pack plotly.js@4.1.1 && tar xzf plotly.js-4.1.1.tgz
 *   node extractWater.mjs package/dist/plotly-geo-assets.js
 *
 * Only the `lakes` and `rivers` layers are read. The country layers of that file come from
 * UN Geodata, whose terms do not allow free reuse, and must never be copied from it.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import { joinRivers } from './joinRivers.mjs';
import { ASIA, WORLD } from './regions.mjs';
import { isLargeLake, isLongRiver } from './water.mjs';

const SOURCE =
  'Natural Earth 5.1, 1:50m lakes and rivers, public domain, by way of plotly.js 4.1.1';
const DECIMALS = 4;

const atlas = readAtlas(process.argv[2]);
const lakes = geometriesOf(atlas, 'lakes').filter(
  (lake) => isLargeLake(lake, ASIA) || isLargeLake(lake, WORLD),
);
const rivers = joinRivers(geometriesOf(atlas, 'rivers').flatMap(linesOf)).filter(
  (river) => isLongRiver(river, ASIA) || isLongRiver(river, WORLD),
);

writeFileSync(
  new URL('vendor/ne-water.json', import.meta.url),
  JSON.stringify({ source: SOURCE, lakes: distinct(lakes), rivers: distinct(rivers) }) + '\n',
);

/** The asset file also hangs itself on `window`, which Node does not have. */
function readAtlas(path) {
  if (path === undefined) {
    throw new Error('Name the file plotly-geo-assets.js from the unpacked plotly.js package.');
  }
  globalThis.window = globalThis;
  return createRequire(import.meta.url)(resolve(path)).topojson.world_50m;
}

function geometriesOf(topology, name) {
  return feature(topology, topology.objects[name]).features.map(({ geometry }) => geometry);
}

function linesOf({ type, coordinates }) {
  return type === 'LineString' ? [coordinates] : coordinates;
}

/** The source lists some lakes twice, with the same shape. */
function distinct(geometries) {
  const texts = geometries.map(({ type, coordinates }) =>
    JSON.stringify({ type, coordinates: rounded(coordinates) }),
  );
  return [...new Set(texts)].map((text) => JSON.parse(text));
}

function rounded(coordinates) {
  return typeof coordinates === 'number'
    ? Number(coordinates.toFixed(DECIMALS))
    : coordinates.map(rounded);
}
