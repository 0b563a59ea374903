import { groupPoints } from './groupPoints';
import { openMovableMap, type MovableMap, type MovableMapInput } from './leafletMap';

/** The movable map of a story with more places than can stand one by one. */
export function openMapOfMany(input: MovableMapInput): MovableMap {
  return openMovableMap(input, groupPoints);
}
