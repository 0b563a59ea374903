import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { project, WORLD_UNITS } from '../../../src/views/map/ground/mercator';

/** World units between two points of the grid that a basemap is drawn on: four pixels at the closest zoom, less than its own detail. */
export const GRID = 4;

/** A layer of a basemap as one SVG path in steps of the grid. */
export function pathOf(topology: Topology, object: GeometryObject): string {
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

/** Whole steps, each point from the one before: the shortest text, and it packs best. */
function stroke(points: readonly Position[], closed: boolean): string {
  const [first, ...rest] = bends(points.map(([lng = 0, lat = 0]) => stepsTo(lat, lng)));
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

/** Steps of the grid: a point that stands off the line of its neighbours by less is no bend. */
const BEND = 0.75;

type Steps = readonly [x: number, y: number];

/** Without the points at which a line goes on as it was. */
function bends(points: readonly Steps[]): readonly Steps[] {
  const kept: Steps[] = [];
  /** What was left out since the last that was kept. */
  let left: Steps[] = [];
  for (const [i, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[i + 1]];
    left.push(point);
    const goesOn =
      before !== undefined &&
      after !== undefined &&
      left.every((one) => distance(one, before, after) < BEND);
    if (goesOn) continue;
    kept.push(point);
    left = [];
  }
  return kept;
}

/** Of a point from what lies between two others. */
function distance([x, y]: Steps, [ax, ay]: Steps, [bx, by]: Steps): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx ** 2 + dy ** 2 || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - nearest * dx, y - ay - nearest * dy);
}

/** A place in steps of the grid. */
export function stepsTo(lat: number, lng: number): Steps {
  const { x, y } = project({ lat, lng });
  return [Math.round((x * WORLD_UNITS) / GRID), Math.round((y * WORLD_UNITS) / GRID)];
}

/** A minus parts two numbers by itself; after the command letter nothing has to. */
function signed(value: number, before: string): string {
  return value < 0 || before.endsWith('l') ? String(value) : ` ${value}`;
}
