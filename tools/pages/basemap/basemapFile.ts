import { readFileSync } from 'node:fs';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Bbox } from '../../../src/views/map/ground/mercator';

/** A basemap file of `public/basemap/`, or a newsroom's own with the same object names. */
export interface BasemapTopology extends Topology<Record<string, GeometryObject>> {
  readonly bbox: [number, number, number, number];
}

/** A basemap as read, with what its file says about itself. */
export interface BasemapFile {
  readonly topology: BasemapTopology;
  /** The source that the file names. */
  readonly attribution: string | null;
  /** The review number that the file gives. */
  readonly reviewNumber: string | null;
}

/** The layers that a map is drawn from; a file needs one of the first two. */
export const LAYERS = ['land', 'countries', 'lakes', 'rivers', 'coast', 'borders'] as const;

/**
 * Reads a TopoJSON basemap in degrees.
 *
 * @throws Error with the way to mend it, when the file is no such map
 */
export function readBasemapFile(path: string): BasemapFile {
  const fault = (what: string) => new Error(`${path}: ${what}`);
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw fault('this file is not JSON. Export the map again, as TopoJSON.');
  }
  if (!isRecord(read) || read.type !== 'Topology' || !isRecord(read.objects)) {
    throw fault('this file is not TopoJSON. Convert it, for instance with mapshaper.org.');
  }
  const { objects } = read;
  if (!('land' in objects) && !('countries' in objects)) {
    throw fault(
      `the map needs an object named “land” or “countries”. It may have ${LAYERS.join(', ')}.`,
    );
  }
  const topology = read as unknown as Topology<Record<string, GeometryObject>>;
  const bbox = bboxOf(topology);
  const [west, south, east, north] = bbox;
  if (!(
    west >= -180 &&
    east <= 180 &&
    south >= -90 &&
    north <= 90 &&
    west < east &&
    south < north
  )) {
    throw fault('the map is not in degrees. Export it again as WGS 84 (EPSG:4326).');
  }
  return {
    topology: { ...topology, bbox: [west, south, east, north] },
    attribution: text(read.attribution),
    reviewNumber: text(read.reviewNumber),
  };
}

/** The extent that the file gives, or else that of all its points. */
function bboxOf({ bbox, arcs, transform }: Topology): Bbox {
  if (bbox?.length === 4) return [bbox[0], bbox[1], bbox[2] ?? 0, bbox[3] ?? 0];
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [px = 0, py = 0] of arc) {
      // With a transform, each point is told from the one before.
      [x, y] = transform === undefined ? [px, py] : [x + px, y + py];
      extent[0] = Math.min(extent[0], x * kx + dx);
      extent[1] = Math.min(extent[1], y * ky + dy);
      extent[2] = Math.max(extent[2], x * kx + dx);
      extent[3] = Math.max(extent[3], y * ky + dy);
    }
  }
  return extent;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
