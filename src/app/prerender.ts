import { render } from 'svelte/server';
import { lookUp } from '../model/lookup';
import { Choice } from '../state/choice.svelte';
import type { PagePayload } from './payload';
import StoryPage from './StoryPage.svelte';

/** The page's body as complete HTML, before any script. */
export function prerender(payload: PagePayload): string {
  const choice = new Choice(lookUp(payload.story));
  return render(StoryPage, { props: { payload, choice, loadMap: null } }).body;
}
