import { geoInterpolate } from 'd3';
import type { LatLng } from '../../model/geo';
import { project, WORLD_UNITS } from './mercator';

const STEPS = 24;

/**
 * A great circle between two places as an SVG path in world units. A line over the antimeridian
 * goes on past the edge of the world instead of running back across all of it.
 */
export function tieLine(from: LatLng, to: LatLng): string {
  const between = geoInterpolate([from.lng, from.lat], [to.lng, to.lat]);
  let last = from.lng;
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const [lng, lat] = between(i / STEPS);
    last += turn(lng - last);
    const { x, y } = project({ lat, lng: last });
    return `${Math.round(x * WORLD_UNITS)} ${Math.round(y * WORLD_UNITS)}`;
  });
  return `M${points.join('L')}`;
}

/** The same turn, the short way round. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
