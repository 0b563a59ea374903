import { flushSync, hydrate, type Component } from 'svelte';
import { lookUp } from '../model/lookup';
import { showInAddressBar } from '../state/addressBar';
import { Choice } from '../state/choice.svelte';
import { drawnAhead } from '../ui/drawnAhead';
import { mapLoader } from './mapLoader';
import type { PageProps } from '../pages/pageProps';
import type { PagePayload } from '../pages/payload';

/** Takes over the page that the build wrote: first exactly as it is, then as its address asks. */
export function takeOver(page: Component<PageProps>, payload: PagePayload): Choice {
  const choice = new Choice(lookUp(payload.story));
  hydrate(page, {
    target: document.body,
    context: drawnAhead(),
    props: { payload, choice, loadMap: mapLoader(payload) },
  });
  choice.read(location.search);
  flushSync();
  $effect.root(() => {
    $effect(() => showInAddressBar(choice));
  });
  return choice;
}
