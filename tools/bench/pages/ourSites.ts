import { resolve } from 'node:path';
import type { Story } from '../../../src/model/story';
import { viewsOf, type View } from '../../../src/pages/views';
import { longSite } from './longSite';
import type { Press, Site } from './site';

const dist = resolve(import.meta.dirname, '../../../dist');

const MARK: Press = {
  target: '[data-view=timeline] [data-stop][data-event]:not([aria-current])',
  answer: '[data-view=timeline] [data-event~="KEY"][aria-current]',
};
const PLACE: Press = {
  target: '[data-view=map] [data-stop][data-place]:not([aria-current])',
  answer: '[data-view=map] [data-place~="KEY"][aria-current]',
};
const CARD: Press = {
  target: '[data-view=chronicle] li:not([aria-current]) summary',
  answer: '[data-view=chronicle] [data-event~="KEY"] details[open]',
};
const TOPIC: Press = {
  target: 'button[class*=topic-][aria-pressed=false]',
  answer: 'button[class*=topic-][aria-pressed=true]',
};

/** The story's page of the site in `dist/`. */
export function ourPage({ events, places, metrics }: Story): Site {
  return {
    name: 'this project',
    path: 'en/',
    files: new Map(),
    folders: { '': dist },
    drawn: [
      ['[data-view=chronicle] li[data-event]', events.length],
      ['[data-view=timeline] [data-stop]', 1],
      ['[data-view=map] [data-place]', places.length],
      ['[data-metric]', metrics.length],
    ],
    saysReady: true,
    presses: { mark: MARK, place: PLACE, card: CARD, topic: TOPIC },
  };
}

/** The same page with made-up events after its own. */
export async function ourLongPage(story: Story, count: number): Promise<Site> {
  return {
    ...ourPage({ ...story, events: [] }),
    name: `this project, ${count} events`,
    files: await longSite(count),
    presses: {},
  };
}

const DRAWN: Readonly<Record<View, string>> = {
  story: '[data-metric]',
  timeline: '[data-view=timeline] [data-stop]',
  map: '[data-view=map] [data-place]',
  metrics: '[data-metric]',
  agreements: '[data-agreement]',
};
const PRESSES: Readonly<Partial<Record<View, Site['presses']>>> = {
  timeline: { mark: MARK },
  map: { place: PLACE },
};

/** Each view in its page for frames. */
export function ourEmbeds(story: Story): readonly Site[] {
  return viewsOf(story).map((view) => ({
    name: `embed: ${view}`,
    path: `en/embed/${view}/`,
    files: new Map(),
    folders: { '': dist },
    drawn: [[DRAWN[view], 1]],
    saysReady: true,
    presses: PRESSES[view] ?? {},
  }));
}
