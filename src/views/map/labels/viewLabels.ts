import type { LatLng } from '../../../model/geo';
import { labelGround } from './labelGround';
import type { MovableMap } from '../ground/movableMap';
import { placeMapLabels } from './mapLabels';
import type { MapMarks } from '../places/mapMarks';
import type { WorldPoint } from '../ground/mercator';
import { areasFor, type PlacedArea } from './placedArea';
import { sparePosition, type MapLabels } from './staticLabels';

/**
 * The labels of the map as it stands on the screen.
 *
 * @param lines ties as points of the unit square
 */
export function viewLabels(
  map: MovableMap,
  { singles, merged }: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
): MapLabels {
  const size = map.size();
  const put = <T extends WorldPoint>(one: T, at: LatLng): T => ({ ...one, ...map.positionOf(at) });
  const places = singles.map((one) => put(one, one.place));
  const ground = labelGround(
    size,
    places,
    merged.map((one) => put(one, one.at)),
    lines.map((line) => line.map((point) => map.pixelOf(point))),
  );
  const shown = areasFor(areas, map.worldSize()).map((one) => put(one, one.anchor));
  const placed = placeMapLabels(places, shown, ground);
  const always = { from: 0, until: null };
  const spares = places
    .filter(({ place }) => !placed.has(place.id))
    .map(
      ({ place, x }) => [place.id, { ...sparePosition(x / size.width), isSpare: true }] as const,
    );
  const positions = [...placed].map(
    ([id, position]) => [id, { ...position, isSpare: false }] as const,
  );
  return new Map(
    [...positions, ...spares].map(([id, position]) => [id, [{ ...position, ...always }]]),
  );
}
