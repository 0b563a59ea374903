import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { lookUp } from '../model/lookup';
import { Choice } from '../state/choice.svelte';
import EmbedAgreements from './EmbedAgreements.svelte';
import EmbedMap from './EmbedMap.svelte';
import EmbedMetrics from './EmbedMetrics.svelte';
import EmbedStory from './EmbedStory.svelte';
import EmbedTimeline from './EmbedTimeline.svelte';
import type { PageProps } from './pageProps';
import type { PagePayload, View } from './payload';
import { drawnAhead } from '../ui/drawnAhead';
import StoryPage from './StoryPage.svelte';

const EMBEDS: Readonly<Record<View, Component<PageProps>>> = {
  story: EmbedStory,
  timeline: EmbedTimeline,
  map: EmbedMap,
  metrics: EmbedMetrics,
  agreements: EmbedAgreements,
};

/** The page's body as complete HTML, before any script. */
export function prerender(payload: PagePayload): string {
  const choice = new Choice(lookUp(payload.story));
  const page: Component<PageProps> = payload.isEmbed ? EMBEDS[payload.view] : StoryPage;
  return render(page, { props: { payload, choice, loadMap: null }, context: drawnAhead() }).body;
}
