import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { withoutCollapsed } from './collapsed.mjs';
import { densify } from './densify.mjs';
import { layersOf } from './layers.mjs';
import { straighten } from './straighten.mjs';

/** Fine enough to change nothing that is seen, coarse enough that equal coastlines are found equal. */
const STEPS_FOR_MATCHING = 1e6;

/**
 * One basemap file: quantized TopoJSON. Its `bbox` is the cut, not the extent of what lies in it.
 *
 * @param {import('./regions.mjs').Region} region
 * @param {import('./worldviews.mjs').Worldview} worldview
 * @returns {string} the text of the file, the same for the same packages
 */
export function basemapOf(region, worldview) {
  const detailed = topology(layersOf(region, worldview), STEPS_FOR_MATCHING);
  const light = quantize(densify(straighten(detailed, region)), region.steps);
  const { transform, objects, arcs } = withoutCollapsed(light, region.bbox);
  return JSON.stringify({ type: 'Topology', bbox: region.bbox, transform, objects, arcs }) + '\n';
}
