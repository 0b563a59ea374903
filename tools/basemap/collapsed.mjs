import { feature } from 'topojson-client';
import { filter, filterWeight } from 'topojson-simplify';

/**
 * Leaves out what straightening and rounding reduced to nothing: areas smaller than a cell of the
 * grid with their outlines, and bays at the edge of the cut, whose coast has become part of the edge.
 *
 * @param {import('topojson-specification').Topology} topology quantized
 * @param {import('./regions.mjs').Box} cut
 */
export function withoutCollapsed(topology, cut) {
  const [width, height] = topology.transform.scale;
  const encloses = filterWeight(topology, width * height);
  const keeps = (line) => {
    const points = feature(topology, { type: 'LineString', arcs: line }).geometry.coordinates;
    return isLoop(points) ? encloses(line, false) : !liesOnOneSide(points, cut, height / 2);
  };
  const objects = Object.entries(topology.objects).map(([name, object]) => [
    name,
    object.type === 'MultiLineString' ? { ...object, arcs: object.arcs.filter(keeps) } : object,
  ]);
  return filter({ ...topology, objects: Object.fromEntries(objects) }, encloses);
}

function isLoop(points) {
  const [first, last] = [points[0], points[points.length - 1]];
  return first[0] === last[0] && first[1] === last[1];
}

function liesOnOneSide(points, [west, south, east, north], tolerance) {
  const sides = [
    [0, west],
    [0, east],
    [1, south],
    [1, north],
  ];
  return sides.some(([axis, side]) =>
    points.every((point) => Math.abs(point[axis] - side) < tolerance),
  );
}
