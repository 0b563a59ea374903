import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

/**
 * Cuts a geometry to a box of longitudes and latitudes, and at the antimeridian, which makes it
 * fit for a flat map. Polygons are closed along the cut; lines simply end there, which is why
 * coast and borders are cut as lines: no stroke can follow the edge of the map.
 *
 * @template {import('geojson').MultiPolygon | import('geojson').MultiLineString} Geometry
 * @param {Geometry} geometry outer rings clockwise, as d3 wants them
 * @param {import('./regions.mjs').Box} box
 * @returns {import('geojson').Geometry | null} null when nothing lies in the box
 */
export function clip(geometry, [west, south, east, north]) {
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south],
    ]);
  const flat = geoProject(geometry, degrees);
  return flat && { ...flat, coordinates: northUp(flat.coordinates) };
}

/** Projections count y downwards; a geometry must keep the winding it had, so only the sign turns. */
function northUp(coordinates) {
  return typeof coordinates[0] === 'number'
    ? [coordinates[0], -coordinates[1]]
    : coordinates.map(northUp);
}
