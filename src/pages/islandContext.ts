import { getContext, type Component } from 'svelte';
import type { IslandName } from './islandNames';
import type { PageProps } from './pageProps';

export type IslandComponents = Readonly<Record<IslandName, Component<PageProps>>>;

const KEY = 'islands';

/** The context of a page that is drawn with its islands. */
export function withIslands(components: IslandComponents): Map<string, IslandComponents> {
  return new Map([[KEY, components]]);
}

/** The islands to draw; `null` while the build draws the page around them. */
export function islandComponents(): IslandComponents | null {
  return getContext<IslandComponents | undefined>(KEY) ?? null;
}
