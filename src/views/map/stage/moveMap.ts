import type { MovableMap } from '../ground/movableMap';
import type { LatLng } from '../../../model/geo';
import type { MapMove } from './mapKeys';

/** @param around what a zoom must not lose: where the focus is, or what is chosen */
export function moveMap(map: MovableMap, move: MapMove, around: readonly LatLng[]): void {
  switch (move.kind) {
    case 'pan':
      map.pan(move.x, move.y);
      break;
    case 'zoom':
      map.zoom(move.step, around);
      break;
    case 'whole':
      map.whole();
      break;
  }
}
