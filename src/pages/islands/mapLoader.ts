import type { Story } from '../../model/story';
import type { MovableMap, MovableMapInput } from '../../views/map/ground/movableMap';
import { MANY_PLACES } from '../../views/map/places/mapMarks';

/** Brings the movable map when it is asked for; for many places the one that can group them. */
export function mapLoader({
  places,
}: Story): () => Promise<(input: MovableMapInput) => MovableMap> {
  return async () =>
    places.length > MANY_PLACES
      ? (await import('../../views/map/leaflet/openMapOfMany')).openMapOfMany
      : (await import('../../views/map/leaflet/leafletMap')).openMovableMap;
}
