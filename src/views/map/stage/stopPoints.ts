import type { LatLng } from '../../../model/geo';
import type { DrawnTie } from '../ties/drawnTies';
import type { MovableMap } from '../ground/movableMap';
import type { MapMarks } from '../places/mapMarks';
import { unproject } from '../ground/mercator';

/** Where a stop of the keyboard is drawn: one point for a mark, the points of its line for a tie. */
export function pointsOfStop(
  id: string,
  { singles, merged }: MapMarks,
  ties: readonly DrawnTie[],
): readonly LatLng[] {
  const single = singles.find(({ place }) => place.id === id);
  if (single !== undefined) return [single.place];
  const mark = merged.find((one) => one.id === id);
  if (mark !== undefined) return [mark.at];
  const strokes = ties.find(({ tie }) => tie.id === id)?.strokes ?? [];
  return strokes.flat().map(unproject);
}

/** Id of a place in the mark nearest to the middle of the view; `null` without any mark. */
export function middlePlace({ singles, merged }: MapMarks, map: MovableMap): string | null {
  const { width, height } = map.size();
  const all = [
    ...singles.map(({ place }) => ({ id: place.id, at: place as LatLng })),
    ...merged.map(({ members, at }) => ({ id: members[0]?.place.id ?? null, at })),
  ].map(({ id, at }) => {
    const { x, y } = map.positionOf(at);
    return { id, far: Math.hypot(x - width / 2, y - height / 2) };
  });
  return all.sort((a, b) => a.far - b.far)[0]?.id ?? null;
}
