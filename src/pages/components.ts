import type { Component } from 'svelte';
import type { IslandComponents } from './islandContext';
import { ISLAND_NAMES, type IslandName } from './islandNames';
import type { PageProps } from './pageProps';
import type { View } from './views';

/** Brings a component that a page is drawn with. */
type Load = () => Promise<{ readonly default: Component<PageProps> }>;

/** The page of each view for a frame. */
const FRAMES: Readonly<Record<View, Load>> = {
  story: () => import('./frames/EmbedStory.svelte'),
  timeline: () => import('./frames/EmbedTimeline.svelte'),
  map: () => import('./frames/EmbedMap.svelte'),
  metrics: () => import('./frames/EmbedMetrics.svelte'),
  agreements: () => import('./frames/EmbedAgreements.svelte'),
};

/** The story's own page, which is no frame: all views on one. */
const storyPage: Load = () => import('./story/StoryPage.svelte');

/** The component that draws a page of the site. */
export function pageOf({ view, isEmbed }: { view: View; isEmbed: boolean }): Load {
  return isEmbed ? FRAMES[view] : storyPage;
}

/** Each island's program, which comes when it is asked for. */
export const ISLANDS: Readonly<Record<IslandName, Load>> = {
  metrics: () => import('./islands/MetricsIsland.svelte'),
  controls: () => import('./islands/ControlsIsland.svelte'),
  filters: () => import('./islands/FiltersIsland.svelte'),
  map: () => import('./islands/MapIsland.svelte'),
  timeline: () => import('./islands/TimelineIsland.svelte'),
  chronicle: () => import('./islands/ChronicleIsland.svelte'),
  agreements: () => import('./islands/AgreementsIsland.svelte'),
};

/** Brings every island, for a page that is drawn whole. */
export async function loadIslands(): Promise<IslandComponents> {
  const load = async (name: IslandName) => [name, (await ISLANDS[name]()).default] as const;
  return Object.fromEntries(await Promise.all(ISLAND_NAMES.map(load))) as IslandComponents;
}
