import { flushSync, hydrate, type Component } from 'svelte';
import { lookUp } from '../model/lookup';
import { showInAddressBar } from '../state/addressBar';
import { Choice } from '../state/choice.svelte';
import type { LiveMap, LiveMapInput } from '../views/map/leafletMap';
import { applyAppearance } from './appearance';
import { startLive } from './live/live';
import { mapLoader } from './mapLoader';
import { readPayload, type PagePayload } from './payload';

export interface PageProps {
  payload: PagePayload;
  choice: Choice;
  loadMap: (() => Promise<(input: LiveMapInput) => LiveMap>) | null;
}

/** Takes over the page that the build wrote: first exactly as it is, then as its address asks. */
export function start(page: Component<PageProps>): void {
  const payload = readPayload(document);
  const choice = new Choice(lookUp(payload.story));
  applyAppearance(location.search);
  hydrate(page, {
    target: document.body,
    props: { payload, choice, loadMap: mapLoader(payload.parts.liveMap) },
  });
  choice.read(location.search);
  flushSync();
  $effect.root(() => {
    $effect(() => showInAddressBar(choice));
  });
  document.documentElement.dataset.state = 'ready';
  performance.mark('story:ready');
  startLive(payload, choice);
}
