import { getContext } from 'svelte';

const KEY = 'drawn ahead';

/** The context of a page that the build draws, and of the same page when a script takes it over. */
export function drawnAhead(): Map<string, true> {
  return new Map([[KEY, true]]);
}

/**
 * Whether a component must first look as the build drew it, for widths that nobody knew. Where
 * nothing is drawn yet, it may wait until it has been measured.
 */
export function isDrawnAhead(): boolean {
  return getContext(KEY) === true;
}
