import type { LatLng } from '../../../model/geo';
import type { WorldPoint } from '../ground/mercator';
import type { MovableMap } from '../ground/movableMap';
import { controlsBox } from '../ground/controlsBox';
import type { MapMarks } from '../places/mapMarks';
import { labelGround } from './labelGround';
import type { MapLabels } from './labelRanges';
import { placeMapLabels } from './mapLabels';
import { areasFor, type PlacedArea } from './placedArea';
import { asShown } from './staticLabels';

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
  const put = <T extends WorldPoint>(one: T, at: LatLng): T => ({ ...one, ...map.positionOf(at) });
  const places = singles.map((one) => put(one, one.place));
  const frame = { x: 0, y: 0, ...map.size() };
  const ground = labelGround(
    frame,
    controlsBox(frame),
    places,
    merged.map((one) => put(one, one.at)),
    lines.map((line) => line.map((point) => map.pixelOf(point))),
  );
  const shown = areasFor(areas, map.worldSize()).map((area) => ({
    ...area,
    stands: area.stands.map((stand) => put(stand, stand.at)),
  }));
  return asShown({
    ...placeMapLabels(places, shown, ground),
    singles: places,
    frame: ground.frame,
  });
}
