import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import { ruleAt } from './regions.mjs';

/**
 * Straightens bends that are too small to be seen, after Visvalingam. Lines that meet are
 * straightened once, so neighbours stay without gap or overlap.
 *
 * @param {import('topojson-specification').Topology} topology
 * @param {import('./regions.mjs').Region} region
 */
export function straighten(topology, region) {
  const weigh = (triangle) =>
    planarTriangleArea(triangle) * (ruleAt(region.importance, triangle[1])?.times ?? 1);
  return simplify(presimplify(topology, weigh), region.minTriangle);
}
