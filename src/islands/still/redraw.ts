import { flushSync, mount, type Component } from 'svelte';
import { lookUp, type Lookup } from '../../model/lookup';
import { Choice } from '../../state/choice.svelte';
import EmbedAgreements from '../../pages/EmbedAgreements.svelte';
import EmbedMetrics from '../../pages/EmbedMetrics.svelte';
import type { PageProps } from '../../pages/pageProps';
import type { PagePayload } from '../../pages/payload';

/** Draws a page in the place of the one that the build wrote; gives the way to renew its story. */
export type Redraw = (payload: PagePayload) => (lookup: Lookup) => void;

export const redraw: Redraw = (payload) => {
  const choice = new Choice(lookUp(payload.story));
  const page: Component<PageProps> = payload.view === 'metrics' ? EmbedMetrics : EmbedAgreements;
  document.querySelector('main')?.remove();
  mount(page, { target: document.body, props: { payload, choice, loadMap: null } });
  choice.read(location.search);
  flushSync();
  return (lookup) => choice.renew(lookup);
};
