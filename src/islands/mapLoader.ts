import type { MovableMap, MovableMapInput } from '../views/map/leaflet/leafletMap';
import { MANY_PLACES } from '../views/map/places/mapMarks';
import { loadPart } from './loadPart';
import type { PagePayload } from '../pages/payload';

type OpenLiveMap = (input: MovableMapInput) => MovableMap;

/** Brings the movable map when it is asked for; for many places the one that can group them. */
export function mapLoader({
  story,
  parts,
}: Pick<PagePayload, 'story' | 'parts'>): () => Promise<OpenLiveMap> {
  const part = story.places.length > MANY_PLACES ? 'liveMapOfMany' : 'liveMap';
  if (import.meta.env.DEV) {
    return async () =>
      part === 'liveMap'
        ? (await import('../views/map/leaflet/leafletMap')).openMovableMap
        : (await import('../views/map/leaflet/openMapOfMany')).openMapOfMany;
  }
  return async () => {
    const open = await loadPart(part, parts[part]);
    if (typeof open !== 'function') throw new Error(`No map in ${parts[part]}`);
    return open as OpenLiveMap;
  };
}
