import type { Component } from 'svelte';
import { startHeight } from '../embed/startHeight';
import type { PageProps } from '../pages/pageProps';
import { quietAnchors } from './quietAnchors';
import { start } from './start.svelte';

/** Takes over a page in a frame, and tells the page around it how high it is. */
export function startEmbed(page: Component<PageProps>): void {
  // The host may have written its keys into the address; what the reader chooses is not for it.
  const address = location.href;
  start(page);
  quietAnchors(document);
  startHeight({ address });
}
