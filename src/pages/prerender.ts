import { render } from 'svelte/server';
import type { Lang } from '../model/texts';
import { drawnAhead } from '../ui/drawnAhead';
import { toBuilt, type BuiltLabels } from '../views/map/labels/builtLabels';
import { MapPicture } from '../views/map/stage/mapPicture.svelte';
import { MovableStage } from '../views/map/stage/movableStage.svelte';
import { StageMarks } from '../views/map/stage/stageMarks.svelte';
import { loadIslands, pageOf } from './components';
import GuardedView from './GuardedView.svelte';
import { ISLAND_NAMES } from './islandNames';
import { pagePropsOf } from './pageProps';
import { payloadOf, type PageFacts, type PagePayload, type StoryData } from './payload';

/** Names on a map do not depend on where the page is. */
const NO_ADDRESSES = { root: '', data: '', reader: '', tables: [], version: '' };

/** Where the names of the map stand in the pages of a language, as they are built. */
export function mapLabels(lang: Lang, data: StoryData): BuiltLabels | null {
  const facts: PageFacts = { ...NO_ADDRESSES, view: 'story', isEmbed: false, lang };
  const { payload, choice, locale } = pagePropsOf(payloadOf(facts, data));
  if (payload.map === null) return null;
  const { events, looseAgreements, lookup } = choice;
  const input = { ...payload.map, lookup, events, looseAgreements, locale };
  const picture = new MapPicture(
    { ...input, builtLabels: null, activeEvents: new Set() },
    { tie: null },
  );
  return toBuilt(new StageMarks(picture, new MovableStage()).labels);
}

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
