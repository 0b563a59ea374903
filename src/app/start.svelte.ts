import { flushSync, hydrate, type Component } from 'svelte';
import { lookUp } from '../model/lookup';
import { showInAddressBar } from '../state/addressBar';
import { Choice } from '../state/choice.svelte';
import { applyAppearance } from './appearance';
import { startLive } from './live/live';
import { mapLoader } from './mapLoader';
import { markStory } from './markStory';
import type { PageProps } from './pageProps';
import { readPayload } from './payload';

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
  markStory();
  startLive(payload, choice);
}
