/** A great circle this wide strays 0.01° from the straight line between its ends. */
const WIDEST_STEP = 3;

/**
 * Breaks up segments that span many degrees of longitude: the edge of the map, a border along a
 * parallel. d3-geo draws a segment as a great circle, Leaflet and plain Mercator as a straight
 * line; in short steps the two agree.
 *
 * @param {import('topojson-specification').Topology} topology not quantized
 */
export function densify(topology) {
  return { ...topology, arcs: topology.arcs.map(inShortSteps) };
}

function inShortSteps(arc) {
  return arc.flatMap((point, i) => (i === 0 ? [point] : stepsTo(point, arc[i - 1])));
}

function stepsTo([lng, lat], [fromLng, fromLat]) {
  const count = Math.max(1, Math.ceil(Math.abs(lng - fromLng) / WIDEST_STEP));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return [fromLng + (lng - fromLng) * share, fromLat + (lat - fromLat) * share];
  });
}
