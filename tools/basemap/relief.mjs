/**
 * Makes the relief picture from the Natural Earth II tiles in the @cesium/engine package, by hand:
 *
 *   npm pack @cesium/engine@26.3.0 && tar xzf cesium-engine-26.3.0.tgz
 *   node relief.mjs package/Source/Assets/Textures/NaturalEarthII
 *
 * The picture is in spherical Mercator and covers exactly the cut of the regional basemap.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ASIA } from './regions.mjs';
import { OUTPUT, recordHashes } from './ledger.mjs';

const ZOOM = 2;
const TILE = 256;
const TILES = { across: 2 ** (ZOOM + 1), down: 2 ** ZOOM };
const WIDTH = 900;
const QUALITY = 50;
/** Paler than the original: it lies under a story, it is not the story. */
const SATURATION = 0.6;
const CHANNELS = 3;

const folder = process.argv[2];
if (folder === undefined) {
  throw new Error('Name the folder NaturalEarthII from the unpacked @cesium/engine package.');
}
const picture = toMercator(await readWorld(folder), ASIA.bbox);
const file = await sharp(picture.pixels, { raw: { ...picture.size, channels: CHANNELS } })
  .modulate({ saturation: SATURATION })
  .webp({ quality: QUALITY, effort: 6 })
  .toBuffer();
writeFileSync(new URL('relief.webp', OUTPUT), file);
recordHashes();

/** The whole Earth as one picture; a tile's number counts from the south, a picture's rows from the north. */
async function readWorld(path) {
  const size = { width: TILES.across * TILE, height: TILES.down * TILE };
  const tiles = Array.from({ length: TILES.across * TILES.down }, (_, i) => {
    const [x, y] = [i % TILES.across, Math.floor(i / TILES.across)];
    const input = join(path, `${ZOOM}/${x}/${TILES.down - 1 - y}.jpg`);
    return { input, left: x * TILE, top: y * TILE };
  });
  const canvas = sharp({ create: { ...size, channels: CHANNELS, background: 'black' } });
  return { size, pixels: await canvas.composite(tiles).removeAlpha().raw().toBuffer() };
}

/** Columns stay evenly spaced; rows are read where Mercator puts their latitude. */
function toMercator(world, [west, south, east, north]) {
  const perDegree = WIDTH / (east - west);
  const top = mercator(north);
  const size = { width: WIDTH, height: Math.round((top - mercator(south)) * perDegree) };
  const pixels = Buffer.alloc(size.width * size.height * CHANNELS);
  const degree = world.size.width / 360;
  for (let row = 0; row < size.height; row++) {
    const y = (90 - latitude(top - (row + 0.5) / perDegree)) * degree - 0.5;
    for (let column = 0; column < size.width; column++) {
      const x = (west + (column + 0.5) / perDegree + 180) * degree - 0.5;
      pixels.set(colourAt(world, x, y), (row * size.width + column) * CHANNELS);
    }
  }
  return { size, pixels };
}

/** The four pixels around the spot, each counted by its nearness. */
function colourAt({ size, pixels }, x, y) {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  return Array.from({ length: CHANNELS }, (_, channel) => {
    const value = (dx, dy) => pixels[((top + dy) * size.width + left + dx) * CHANNELS + channel];
    const upper = value(0, 0) * (1 - right) + value(1, 0) * right;
    const lower = value(0, 1) * (1 - right) + value(1, 1) * right;
    return Math.round(upper * (1 - down) + lower * down);
  });
}

/** Height on the Mercator map of a latitude in degrees, in degrees of longitude. */
function mercator(degrees) {
  return (Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * 180) / Math.PI;
}

/** The inverse of `mercator`. */
function latitude(height) {
  return (Math.atan(Math.exp((height * Math.PI) / 180)) * 360) / Math.PI - 90;
}
