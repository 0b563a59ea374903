import { boxOfBbox, viewBoxOf, type Bbox } from '../../../src/views/map/ground/mercator';
import type { GeometryObject } from 'topojson-specification';
import type { BasemapTopology } from './basemapFile';
import type { BasemapPaint } from './basemapPaint';
import { GRID, pathOf, stepsTo } from './basemapPath';

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
    `<g transform="scale(${GRID})">`,
    `<path ${line(paint.graticule, 1)} d="${graticule(extent)}"/>`,
    // States are of one colour: where they cover the land, the land in that colour is enough.
    ...(statesCoverLand(topology)
      ? [layer('land', `fill="${paint.country}"`)]
      : [layer('land', `fill="${paint.land}"`), layer('countries', `fill="${paint.country}"`)]),
    layer('lakes', `fill="${paint.lake}"`),
    layer('rivers', line(paint.river, 0.8)),
    layer('coast', line(paint.coast, 0.8)),
    layer('borders', line(paint.border, 0.9)),
    '</g></svg>',
  ].join('');
}

/** What a clip leaves on no state, as a share of the land's arcs. */
const LOOSE_ENDS = 0.05;

/** Land and states share their arcs: hardly a coast is the land's alone when states cover it. */
function statesCoverLand({ objects: { land, countries } }: BasemapTopology): boolean {
  if (land === undefined || countries === undefined) return false;
  const ofStates = new Set(arcsOf(countries));
  const ofLand = arcsOf(land);
  return ofLand.filter((arc) => !ofStates.has(arc)).length <= ofLand.length * LOOSE_ENDS;
}

function arcsOf(object: GeometryObject): readonly number[] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(arcsOf);
  // A negative number is the same arc, run backwards.
  const flat = 'arcs' in object ? (object.arcs as readonly unknown[]).flat(Infinity) : [];
  return (flat as readonly number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

const DEGREES = 10;

function graticule([west, south, east, north]: Bbox): string {
  const lines: string[] = [];
  const at = (lat: number, lng: number) => stepsTo(lat, lng).join(' ');
  for (let lng = Math.ceil(west / DEGREES) * DEGREES; lng <= east; lng += DEGREES) {
    lines.push(`M${at(south, lng)}L${at(north, lng)}`);
  }
  for (let lat = Math.ceil(south / DEGREES) * DEGREES; lat <= north; lat += DEGREES) {
    lines.push(`M${at(lat, west)}L${at(lat, east)}`);
  }
  return lines.join('');
}
