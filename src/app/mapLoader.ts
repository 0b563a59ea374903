import type { LiveMap, LiveMapInput } from '../views/map/leafletMap';
import { loadPart } from './loadPart';

type OpenLiveMap = (input: LiveMapInput) => LiveMap;

/** Brings the movable map when it is asked for. */
export function mapLoader(address: string): () => Promise<OpenLiveMap> {
  if (import.meta.env.DEV) {
    return async () => (await import('../views/map/leafletMap')).openLiveMap;
  }
  return async () => {
    const open = await loadPart('liveMap', address);
    if (typeof open !== 'function') throw new Error(`No map in ${address}`);
    return open as OpenLiveMap;
  };
}
