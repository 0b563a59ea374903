import { JSDOM } from 'jsdom';
import { join } from 'node:path';
import { format } from 'prettier';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../src/format/mapNames/mapNamesFor';
import { loadStory } from '../../../src/ingest/loadStory';
import { lookUp } from '../../../src/model/lookup';
import { drawnAhead } from '../../../src/ui/drawnAhead';
import Agreements from '../../../src/views/agreements/Agreements.svelte';
import Chronicle from '../../../src/views/chronicle/Chronicle.svelte';
import StoryMap from '../../../src/views/map/StoryMap.svelte';
import MetricCards from '../../../src/views/metrics/MetricCards.svelte';
import Sources from '../../../src/views/sources/Sources.svelte';
import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { goodStory } from '../../fixtures/goodStory';
import { makeLocale } from '../../makeLocale';
import { tableOfFigures } from './tableOfFigures';

const { story } = loadStory(goodStory());
if (story === null) throw new Error('The good story is good');
const lookup = lookUp(story);

const whole = { from: null, to: null };
const nothing = {
  current: null,
  active: new Set<string>(),
  onchoose: () => undefined,
  onpoint: () => undefined,
};
const basemap = {
  light: 'light.svg',
  dark: 'dark.svg',
  extent: [20, -10, 160, 68] as const,
  borders: 'none' as const,
  attribution: null,
  reviewNumber: null,
  relief: null,
  world: null,
};

const context = drawnAhead();

type Draw = (lang: string) => string;

/** Each view as the build draws it, of a small story; the figures of a table of all their kinds. */
const VIEWS: Readonly<Record<string, Draw>> = {
  metrics: (lang) =>
    render(MetricCards, {
      props: {
        lookup: tableOfFigures(),
        locale: makeLocale(lang),
        current: null,
        pointed: null,
        span: whole,
      },
      context,
    }).body,
  agreements: (lang) =>
    render(Agreements, {
      props: {
        lookup,
        locale: makeLocale(lang),
        current: null,
        onchoose: null,
      },
      context,
    }).body,
  chronicle: (lang) =>
    render(Chronicle, {
      props: {
        ...nothing,
        events: story.events,
        lookup,
        locale: makeLocale(lang),
        currentPlaces: new Set<string>(),
        table: null,
        onplace: () => undefined,
      },
      context,
    }).body,
  sources: (lang) =>
    render(Sources, { props: { lookup, locale: makeLocale(lang), files: [] }, context }).body,
  timeline: (lang) =>
    render(Timeline, {
      props: {
        ...nothing,
        events: story.events,
        allEvents: story.events,
        eras: story.eras,
        topics: story.topics,
        visible: whole,
        locale: makeLocale(lang),
        onspan: () => undefined,
      },
      context,
    }).body,
  map: (lang) =>
    render(StoryMap, {
      props: {
        lookup,
        events: story.events,
        looseAgreements: [],
        ledger: '',
        locale: makeLocale(lang),
        names: mapNamesFor(lang).names,
        namesLang: lang,
        builtLabels: null,
        basemap,
        loadMap: null,
        currentEvent: null,
        current: new Set<string>(),
        activePlaces: new Set<string>(),
        activeEvents: new Set<string>(),
        onplace: () => undefined,
        onchoose: () => undefined,
      },
      context,
    }).body,
};

/** Views whose labels come with the width, and how wide they are on a phone, in an article, on a desk. */
const PICTURES = ['timeline', 'map'];
const BOXES = { 390: 358, 640: 608, 1440: 1152 } as const;

/** Without the labels that the style sheet hides in a box of this width. */
function inBox(html: string, width: number): string {
  const { document } = new JSDOM(html).window;
  for (const label of document.querySelectorAll('[class*="from-"]')) {
    const from = /\bfrom-(\d+)\b/.exec(label.getAttribute('class') ?? '')?.[1];
    if (from !== undefined && Number(from) > width) label.remove();
  }
  return document.body.innerHTML;
}

async function expectDrawn(html: string, name: string): Promise<void> {
  // Marks of the compiler change with every edit and mean nothing to who reads the picture.
  const bare = html.replace(/<!--.*?-->/g, '').replace(/ ?svelte-[a-z0-9]+/g, '');
  const lines = await format(bare, { parser: 'html', printWidth: 100 });
  await expect(lines.replaceAll(' class=""', '')).toMatchFileSnapshot(
    join(import.meta.dirname, '../../fixtures/drawn', name),
  );
}

describe.each(['zh', 'en', 'kk', 'ru'])('in %s', (lang) => {
  it.each(Object.keys(VIEWS).filter((view) => !PICTURES.includes(view)))(
    '%s is drawn as before',
    async (view) => {
      await expectDrawn(VIEWS[view]?.(lang) ?? '', `${view}.${lang}.html`);
    },
  );

  it.each(
    PICTURES.flatMap((view) => Object.entries(BOXES).map(([page, box]) => [view, page, box])),
  )('%s is drawn as before on a page of %s pixels', async (view, page, box) => {
    const html = inBox(VIEWS[view]?.(lang) ?? '', Number(box));
    await expectDrawn(html, `${view}.${lang}.${page}.html`);
  });
});
