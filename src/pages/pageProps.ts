import type { Choice } from '../state/choice.svelte';
import type { MovableMap, MovableMapInput } from '../views/map/leaflet/leafletMap';
import type { PagePayload } from './payload';

/** What every page of the site gets, whichever view it shows. */
export interface PageProps {
  payload: PagePayload;
  choice: Choice;
  /** Brings the movable map; `null` where the page stays as it is drawn. */
  loadMap: (() => Promise<(input: MovableMapInput) => MovableMap>) | null;
}
