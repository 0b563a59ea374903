import { groupPoints } from './groupPoints';
import { openLiveMap, type LiveMap, type LiveMapInput } from './leafletMap';

/** The movable map of a story with more places than can stand one by one. */
export function openMapOfMany(input: LiveMapInput): LiveMap {
  return openLiveMap(input, groupPoints);
}
