import type { LiveMap, LiveMapInput } from '../views/map/leafletMap';

type OpenLiveMap = (input: LiveMapInput) => LiveMap;

/** The name under which `entries/liveMap.ts` leaves the map for the page. */
export const MAP_GLOBAL = 'storyLiveMap';

/**
 * Brings the movable map when it is asked for. A classic script without `crossorigin`: in a
 * sandboxed frame on a server that sends no CORS header, a module or an `import()` is refused.
 */
export function mapLoader(address: string): () => Promise<OpenLiveMap> {
  if (import.meta.env.DEV) {
    return async () => (await import('../views/map/leafletMap')).openLiveMap;
  }
  return () =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.addEventListener('load', () => {
        const loaded: unknown = Reflect.get(globalThis, MAP_GLOBAL);
        if (typeof loaded === 'function') resolve(loaded as OpenLiveMap);
        else reject(new Error(`No map in ${address}`));
      });
      script.addEventListener('error', () => reject(new Error(`Cannot load ${address}`)));
      document.head.append(script);
    });
}
