import type { Component } from 'svelte';
import { applyAppearance } from './appearance';
import { startLive } from '../live/live';
import { markStory } from './markStory';
import type { PageProps } from '../pages/pageProps';
import { readPayload } from '../pages/payload';
import { takeOver } from './takeOver.svelte';

/** Brings a page to life. */
export function start(page: Component<PageProps>): void {
  const payload = readPayload(document);
  applyAppearance(location.search);
  const choice = takeOver(page, payload);
  markStory();
  startLive(payload, choice);
}
