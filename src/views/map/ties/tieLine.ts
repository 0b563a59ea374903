import { distanceKm, greatCircle, type LatLng } from '../../../model/geo';
import { lastOf } from '../../../model/lastOf';
import { project, WORLD_UNITS, type Bbox, type WorldPoint } from '../ground/mercator';
import { onMap, seamOf } from '../ground/seam';

/** Kilometres that one straight piece may span, and how many pieces a line has at least. */
const PIECE = 350;
const LEAST_PIECES = 8;
/** Beyond this the map ends; a line over the pole leaves it there and comes back. */
const MAP_EDGE = 85;

/** The strokes of a line as an SVG path in world units: steps from point to point, which are short. */
export function linePath(strokes: readonly (readonly WorldPoint[])[]): string {
  return strokes
    .map((points) => {
      const at = points.map(({ x, y }) => ({ x: units(x), y: units(y) }));
      const steps = at.map(({ x, y }, i) => {
        const before = at[i - 1] ?? { x: 0, y: 0 };
        return `${x - before.x} ${y - before.y}`;
      });
      return `M${steps.join('l')}`;
    })
    .join('');
}

/**
 * A great circle between two places of a map as points of the unit square. A line that passes the
 * seam of the map leaves at one edge and comes in at the other, so that both halves lie on it and
 * nothing runs back across it.
 */
export function tieStrokes(
  from: LatLng,
  to: LatLng,
  extent: Bbox,
): readonly (readonly WorldPoint[])[] {
  const seam = project({ lat: 0, lng: seamOf(extent) }).x;
  const between = greatCircle(from, to);
  const pieces = Math.max(LEAST_PIECES, Math.ceil(distanceKm(from, to) / PIECE));
  const strokes: WorldPoint[][] = [[]];
  let last: WorldPoint | null = null;
  for (let i = 0; i <= pieces; i += 1) {
    const { lat, lng } = between(i / pieces);
    if (Math.abs(lat) > MAP_EDGE) {
      if (last !== null) strokes.push([]);
      last = null;
      continue;
    }
    const point = project(onMap({ lat, lng }, extent));
    if (last !== null && Math.abs(point.x - last.x) > 0.5) {
      const [out, back] = throughEdge(last, point, seam);
      lastOf(strokes)?.push(out);
      strokes.push([back]);
    }
    lastOf(strokes)?.push(point);
    last = point;
  }
  return strokes.filter((points) => points.length > 1);
}

/** Where a step over the seam leaves the map, and where it comes in again. */
function throughEdge(
  a: WorldPoint,
  b: WorldPoint,
  seam: number,
): readonly [WorldPoint, WorldPoint] {
  const isEast = a.x > b.x;
  const edge = isEast ? seam + 1 : seam;
  const beyond = isEast ? b.x + 1 : b.x - 1;
  const share = beyond === a.x ? 0 : (edge - a.x) / (beyond - a.x);
  const y = a.y + (b.y - a.y) * share;
  return [
    { x: edge, y },
    { x: isEast ? seam : seam + 1, y },
  ];
}

function units(share: number): number {
  return Math.round(share * WORLD_UNITS);
}
