import type { LiveMap } from './liveMap';
import type { MapMove } from './mapKeys';

export function moveMap(map: LiveMap, move: MapMove): void {
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
