import { readFileSync } from 'node:fs';
import { geoContains } from 'd3';
import type { Feature, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

export const FOLDER = new URL('../../public/basemap/', import.meta.url);

export const REGIONAL = ['none', 'central-asia', 'natural-earth'];
export const WORLD = REGIONAL.map((name) => `${name}-world`);

export function readBasemap(name: string): Topology {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Topology;
}

/** The features of a layer; none when the file does not have it. */
export function featuresOf(basemap: Topology, layer: string): Feature[] {
  const object = basemap.objects[layer];
  if (object === undefined) return [];
  const read = feature(basemap, object);
  return read.type === 'FeatureCollection' ? read.features : [read];
}

/** The lines of a line layer, each a list of positions. */
export function linesOf(basemap: Topology, layer: string): Position[][] {
  return featuresOf(basemap, layer).flatMap(
    ({ geometry }) => (geometry as MultiLineString).coordinates,
  );
}

/** What one would stand on: a lake counts as water. */
export function isLand(basemap: Topology, point: [number, number]): boolean {
  const lies = (layer: string) => featuresOf(basemap, layer).some((f) => geoContains(f, point));
  return lies('land') && !lies('lakes');
}

/** The codes of the countries that hold the point; more than one is a fault of the file. */
export function countriesAt(basemap: Topology, point: [number, number]): unknown[] {
  return featuresOf(basemap, 'countries')
    .filter((country) => geoContains(country, point))
    .map(({ id }) => id);
}
