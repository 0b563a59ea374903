import { render } from 'svelte/server';
import { drawnAhead } from '../ui/drawnAhead';
import { loadIslands, pageOf } from './components';
import GuardedView from './GuardedView.svelte';
import { ISLAND_NAMES } from './islandNames';
import { pagePropsOf } from './pageProps';
import type { PagePayload } from './payload';

/**
 * The page's body as complete HTML, before any script: what is still, and in its places the
 * islands, each rendered alone so that it can be hydrated alone.
 */
export async function prerender(payload: PagePayload): Promise<string> {
  const [page, islands] = await Promise.all([pageOf(payload)(), loadIslands()]);
  const props = pagePropsOf(payload);
  // What is never hydrated needs none of the marks that hydration finds its way by.
  const around = render(page.default, { props }).body.replace(/<!--.*?-->/g, '');
  return around.replace(/(<div data-island="(\w+)"[^>]*>)(?=<\/div>)/g, (place, _, asked) => {
    const name = ISLAND_NAMES.find((one) => one === asked);
    if (name === undefined) return place;
    const view = islands[name];
    return place + render(GuardedView, { props: { ...props, view }, context: drawnAhead() }).body;
  });
}
