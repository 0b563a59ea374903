import Supercluster from 'supercluster';
import type { LatLng } from '../../../model/geo';
import type { GroupPoints } from '../ground/movableMap';

/** Pixels within which points become one mark. */
const RADIUS = 52;

/** The only file that knows the clustering library: an index of the points for each whole zoom. */
export const groupPoints: GroupPoints = (
  points: readonly LatLng[],
  maxZoom: number,
  seam: number,
) => {
  // The index ends at 180°, the map at its seam: points on both sides of it are far apart.
  const shifted = (lng: number) => lng - seam - 180;
  const index = new Supercluster<{ readonly i: number }>({ radius: RADIUS, extent: 256, maxZoom });
  index.load(
    points.map(({ lat, lng }, i) => ({
      type: 'Feature',
      properties: { i },
      geometry: { type: 'Point', coordinates: [shifted(lng), lat] },
    })),
  );
  return ([west, south, east, north], zoom) => {
    // A view that is wider than the world reaches past its edges.
    const view: [number, number, number, number] = [
      Math.max(-180, shifted(west)),
      Math.max(-90, south),
      Math.min(180, shifted(east)),
      Math.min(90, north),
    ];
    return index.getClusters(view, Math.round(zoom)).map(({ properties }) => {
      if (!('cluster_id' in properties)) return [properties.i];
      const leaves = index.getLeaves(properties.cluster_id, Infinity);
      return leaves.map((leaf) => leaf.properties.i);
    });
  };
};
