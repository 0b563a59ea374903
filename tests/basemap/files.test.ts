import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { featuresOf, FOLDER, linesOf, readBasemap, REGIONAL, WORLD } from './readBasemap';

const LAYERS = { areas: ['land', 'lakes', 'countries'], lines: ['coast', 'borders', 'rivers'] };
const HALF_A_SPHERE = 2 * Math.PI;

describe('SOURCES.md', () => {
  it('names every file with its true hash', () => {
    const text = readFileSync(new URL('SOURCES.md', FOLDER), 'utf8');
    const listed = [...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, hash, name]) => [
      name,
      hash,
    ]);
    const present = readdirSync(FOLDER)
      .filter((name) => name !== 'SOURCES.md')
      .sort()
      .map((name) => [name, sha256Of(name)]);
    expect(listed).toEqual(present);
  });
});

it.each([
  ['none', 20_000],
  ['central-asia', 23_000],
  ['natural-earth', 31_000],
  ['none-world', 20_000],
  ['central-asia-world', 20_000],
  ['natural-earth-world', 20_000],
])('%s takes at most %d bytes on the way to the reader', (name, budget) => {
  const text = readFileSync(new URL(`${name}.json`, FOLDER));
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(budget);
});

it.each(REGIONAL)('%s is cut to Asia', (name) =>
  expect(readBasemap(name).bbox).toEqual([20, -10, 160, 68]),
);

it.each(WORLD)('%s is cut where Mercator ends, so that no place lies off it', (name) =>
  expect(readBasemap(name).bbox).toEqual([-180, -85, 180, 85]),
);

describe.each([...REGIONAL, ...WORLD])('%s', (name) => {
  const basemap = readBasemap(name);
  const [west = 0, south = 0, east = 0, north = 0] = basemap.bbox ?? [];
  const cell = (east - west) / 3000;

  it('has no line along the edge of the cut', () => {
    const segments = LAYERS.lines
      .flatMap((layer) => linesOf(basemap, layer))
      .flatMap((line) => line.slice(1).map((end, i) => [line[i] ?? [], end]));
    const lies = (side: number, axis: number) => (point: number[]) =>
      Math.abs((point[axis] ?? 0) - side) < cell / 10;
    const edges = [lies(west, 0), lies(east, 0), lies(south, 1), lies(north, 1)];
    const along = segments.filter(
      ([a = [], b = []]) =>
        Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) > 2 * cell &&
        edges.some((edge) => edge(a) && edge(b)),
    );
    expect(along).toEqual([]);
  });

  it('has no area turned inside out, which d3 would fill all around it', () => {
    const sizes = LAYERS.areas
      .flatMap((layer) => featuresOf(basemap, layer))
      .map((f) => geoArea(f));
    expect(Math.max(...sizes)).toBeLessThan(HALF_A_SPHERE);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });

  it('has no coast without its land', () => {
    const ofLand = new Set(arcsOf(basemap.objects.land));
    expect(arcsOf(basemap.objects.coast).filter((arc) => !ofLand.has(arc))).toEqual([]);
  });

  it('goes in steps short enough that great circles and straight lines agree', () => {
    const spans = [...LAYERS.areas, ...LAYERS.lines]
      .flatMap((layer) => featuresOf(basemap, layer))
      .flatMap(({ geometry }) => lngSpans('coordinates' in geometry ? geometry.coordinates : []));
    expect(Math.max(...spans)).toBeLessThan(3 + 2 * cell);
  });
});

function sha256Of(name: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(name, FOLDER)))
    .digest('hex');
}

/** The arcs of a TopoJSON object, whichever way they are walked. */
function arcsOf(object: unknown): number[] {
  const { arcs } = object as { arcs: unknown[] };
  return (arcs.flat(Infinity) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

/** How many degrees of longitude each segment spans, at any depth of nesting. */
function lngSpans(coordinates: unknown[]): number[] {
  const isLine = Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number';
  if (!isLine) return coordinates.flatMap((part) => lngSpans(part as unknown[]));
  const line = coordinates as number[][];
  return line.slice(1).map((end, i) => Math.abs((end[0] ?? 0) - (line[i]?.[0] ?? 0)));
}
