import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import {
  boxOfBbox,
  project,
  viewBoxOf,
  WORLD_UNITS,
  type Bbox,
} from '../../src/views/map/mercator';
import type { BasemapPaint } from './basemapPaint';

/** A basemap file of `public/basemap/`, or a newsroom's own with the same object names. */
export interface BasemapTopology extends Topology<Record<string, GeometryObject>> {
  readonly bbox: [number, number, number, number];
}

/**
 * The basemap as a picture of its own in world units: the page shows any part of it, and it weighs
 * nothing in the page. Lines keep their thickness however large it is drawn.
 */
export function basemapSvg(topology: BasemapTopology, paint: BasemapPaint): string {
  const extent: Bbox = topology.bbox;
  const box = boxOfBbox(extent);
  const layer = (name: string, attributes: string) => {
    const object = topology.objects[name];
    if (object === undefined) return '';
    return `<path ${attributes} d="${pathOf(topology, object)}"/>`;
  };
  const line = (colour: string, width: number) =>
    `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
  const [x, y, width, height] = viewBoxOf(box).split(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(box)}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.sea}"/>`,
    `<path ${line(paint.graticule, 1)} d="${graticule(extent)}"/>`,
    layer('land', `fill="${paint.land}"`),
    layer('countries', `fill="${paint.country}"`),
    layer('lakes', `fill="${paint.lake}"`),
    layer('rivers', line(paint.river, 0.8)),
    layer('coast', line(paint.coast, 0.8)),
    layer('borders', line(paint.border, 0.9)),
    '</svg>',
  ].join('');
}

function pathOf(topology: Topology, object: BasemapTopology['objects'][string]): string {
  const shape = feature(topology, object);
  const geometries =
    shape.type === 'FeatureCollection'
      ? shape.features.map((one) => one.geometry)
      : [shape.geometry];
  return geometries
    .flatMap((geometry) => {
      switch (geometry.type) {
        case 'Polygon':
          return geometry.coordinates.map((ring) => stroke(ring, true));
        case 'MultiPolygon':
          return geometry.coordinates.flat().map((ring) => stroke(ring, true));
        case 'LineString':
          return [stroke(geometry.coordinates, false)];
        case 'MultiLineString':
          return geometry.coordinates.map((part) => stroke(part, false));
        default:
          return [];
      }
    })
    .join('');
}

/** Whole units, each point from the one before: the shortest text, and it packs best. */
function stroke(points: readonly Position[], closed: boolean): string {
  const units = points.map(([lng = 0, lat = 0]) => {
    const { x, y } = project({ lat, lng });
    return [Math.round(x * WORLD_UNITS), Math.round(y * WORLD_UNITS)] as const;
  });
  const [first, ...rest] = units;
  if (first === undefined) return '';
  let [lastX, lastY] = first;
  let path = `M${lastX} ${lastY}l`;
  for (const [x, y] of rest) {
    if (x === lastX && y === lastY) continue;
    path += `${signed(x - lastX, path)}${signed(y - lastY, 'digit')}`;
    [lastX, lastY] = [x, y];
  }
  return path.endsWith('l') ? '' : `${path}${closed ? 'z' : ''}`;
}

/** A minus parts two numbers by itself; after the command letter nothing has to. */
function signed(value: number, before: string): string {
  return value < 0 || before.endsWith('l') ? String(value) : ` ${value}`;
}

const DEGREES = 10;

function graticule([west, south, east, north]: Bbox): string {
  const lines: string[] = [];
  const at = (lat: number, lng: number) => {
    const { x, y } = project({ lat, lng });
    return `${Math.round(x * WORLD_UNITS)} ${Math.round(y * WORLD_UNITS)}`;
  };
  for (let lng = Math.ceil(west / DEGREES) * DEGREES; lng <= east; lng += DEGREES) {
    lines.push(`M${at(south, lng)}L${at(north, lng)}`);
  }
  for (let lat = Math.ceil(south / DEGREES) * DEGREES; lat <= north; lat += DEGREES) {
    lines.push(`M${at(lat, west)}L${at(lat, east)}`);
  }
  return lines.join('');
}
