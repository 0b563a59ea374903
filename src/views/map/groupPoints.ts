import type { LatLng } from '../../model/geo';
import { boxOfBbox, project, type Bbox } from './mercator';

/** Pixels within which points become one mark. */
const RADIUS = 52;

/**
 * Which points are one mark, in a view at a zoom: those in one cell of a grid over the world,
 * which parts in four with each level, so that a mark opens into what it held.
 *
 * @returns groups as indexes into the points
 */
export function groupPoints(
  points: readonly LatLng[],
  maxZoom: number,
): (view: Bbox, zoom: number) => readonly (readonly number[])[] {
  const spots = points.map(project);
  return (view, zoom) => {
    const { x, y, width, height } = boxOfBbox(view);
    const cells = (256 * 2 ** Math.floor(Math.min(zoom, maxZoom))) / RADIUS;
    const groups = new Map<number, number[]>();
    spots.forEach((spot, i) => {
      if (spot.x < x || spot.y < y || spot.x > x + width || spot.y > y + height) return;
      const key = Math.floor(spot.x * cells) * 1e6 + Math.floor(spot.y * cells);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [i]);
      else group.push(i);
    });
    return [...groups.values()];
  };
}
