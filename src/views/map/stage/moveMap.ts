import type { MovableMap } from '../ground/movableMap';
import type { MapMove } from './mapKeys';

export function moveMap(map: MovableMap, move: MapMove): void {
  switch (move.kind) {
    case 'pan':
      map.pan(move.x, move.y);
      break;
    case 'zoom':
      map.zoom(move.step);
      break;
    case 'whole':
      map.whole();
      break;
  }
}
