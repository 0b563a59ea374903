import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../src/format/mapNames/mapNamesFor';
import { lookUp } from '../../src/model/lookup';
import type { Story } from '../../src/model/story';
import { pictureSvg } from '../../src/pictures/picture';
import type { PictureContent } from '../../src/pictures/pictureContent';
import { SIZES } from '../../src/pictures/pictureSizes';
import { chooseBasemap } from '../../tools/pages/basemap/chooseBasemap';
import { realStory } from '../browser/realStory';
import { makeLocale } from '../makeLocale';
import {
  date,
  makeAgreement,
  makeEvent,
  makeMetric,
  makeObservation,
  makePlace,
  makeStory,
} from '../makeStory';

const REAL = realStory();
const VIEWS = ['story', 'timeline', 'map', 'metrics', 'agreements'] as const;
const ADDRESS =
  'https://news.example/a/very/long/address/that/fits/no/line?topics=research,education&q=one+two+three+four+five+six+seven';

const STORY = makeStory({
  places: [makePlace('xian', 34.3, 108.9), makePlace('almaty', 43.2, 76.9)],
  events: [
    makeEvent('a', { date: date('2024-07-02'), places: ['xian', 'almaty'] }),
    makeEvent('b', { date: date('2025'), places: ['almaty'] }),
    makeEvent('c'),
  ],
  metrics: [makeMetric('admitted'), makeMetric('left')],
  observations: [makeObservation('admitted', 57), makeObservation('left', 8)],
  agreements: [makeAgreement('lab', { date: date('2024-10') })],
});

const basemaps = new Map<Story, ReturnType<typeof chooseBasemap>>();

/** Drawn once for each story: it takes longer than the picture. */
function basemapOf(story: Story) {
  const known = basemaps.get(story) ?? chooseBasemap(story, 'data', 'public/basemap');
  basemaps.set(story, known);
  return known;
}

/** How much what is in an element is enlarged, up to the picture as it is saved. */
function enlarged(from: Element | null): number {
  if (from === null) return 1;
  const scale = Number(/scale\(([\d.]+)\)/.exec(from.getAttribute('transform') ?? '')?.[1] ?? 1);
  const [, , box] = (from.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const shown = box === undefined ? 1 : Number(from.getAttribute('width')) / box;
  return scale * shown * enlarged(from.parentElement);
}

/** The smallest letters of a picture, in pixels as it is saved. */
function smallest(root: Element): number {
  const sizes = [...root.querySelectorAll('[font-size]')].map(
    (one) => Number(one.getAttribute('font-size')) * enlarged(one),
  );
  return Math.min(...sizes);
}

function strokeOf(path: Element, root: Element): number {
  expect(root.contains(path)).toBe(true);
  return Number(path.getAttribute('stroke-width')) * enlarged(path);
}

function drawn(
  view: PictureContent['view'],
  size: keyof typeof SIZES,
  story: Story = STORY,
  lang = 'en',
  filters = 'Topics: Research <&>',
  address = ADDRESS,
) {
  const content: PictureContent = {
    view,
    lookup: lookUp(story),
    shown: lookUp(story),
    metrics: null,
    ground: {
      ...basemapOf(story),
      names: mapNamesFor(lang).names,
    },
    filters,
    origin: { source: 'Whence', day: 'Made today', address, code: null },
  };
  const svg = pictureSvg(content, makeLocale(lang), SIZES[size]);
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { root, texts, text: texts.join('') };
}

describe('a picture of figures', () => {
  const withValues = (observations: Story['observations']) =>
    drawn(
      'metrics',
      'article',
      makeStory({ ...STORY, metrics: [makeMetric('admitted')], observations }),
    );

  it('has the value of each source where they differ', () => {
    const other = { qualifier: 'about', cited: [{ source: 'other', locator: [] }] } as const;
    const { text } = withValues([
      makeObservation('admitted', 57),
      makeObservation('admitted', 60, other),
    ]);
    expect(text.replaceAll('\u00a0', ' ')).toContain('57 / ≈60people');
  });

  it('has the unit of each value where these differ', () => {
    const { text } = withValues([
      makeObservation('admitted', 57),
      makeObservation('admitted', 2_000_000, { cited: [{ source: 'other', locator: [] }] }),
    ]);
    expect(text.replaceAll('\u00a0', ' ')).toContain('57 people / 2 million people');
  });
});

describe('a picture', () => {
  it.each(VIEWS.flatMap((view) => Object.keys(SIZES).map((size) => [view, size] as const)))(
    '%s as %s says whose it is, what was chosen and where it comes from',
    (view, size) => {
      const { root, text, texts } = drawn(view, size as keyof typeof SIZES);
      expect(root.localName).toBe('svg');
      const { width, height } = SIZES[size as keyof typeof SIZES];
      expect(root.getAttribute('width')).toBe(String(width));
      if (height !== null) expect(root.getAttribute('height')).toBe(String(height));
      expect(text).toContain('Topics: Research <&>');
      expect(text).toContain('Whence · Made today');
      // However long, an address that is cut leads nowhere.
      expect(text).toContain(ADDRESS);
      expect(texts.filter((one) => one === '')).toEqual([]);
      expect(root.outerHTML).not.toMatch(/NaN|Infinity|undefined|<image|href=/);
    },
  );

  it.each(['ru', 'kk', 'zh', 'en'].flatMap((lang) => VIEWS.map((view) => [lang, view] as const)))(
    'of the real story in %s, %s, cuts no word and has no letters that are too small',
    (lang, view) => {
      for (const size of ['article', 'social', 'square', 'phone', 'sheet'] as const) {
        const { root, texts } = drawn(view, size, REAL, lang, '', 'https://news.example/story/');
        expect(texts.filter((one) => one?.includes('…'))).toEqual([]);
        expect(smallest(root), size).toBeGreaterThanOrEqual(19.5);
        if (view !== 'story' && view !== 'timeline') continue;
        // Of the timeline at least its lanes are there, in every shape.
        for (const { name } of REAL.topics) {
          const [word = ''] = (name[lang] ?? '').split(' ');
          expect(texts.join(' '), size).toContain(word);
        }
      }
    },
  );

  it('of a timeline has the titles of the most important events where not all have room', () => {
    const { texts } = drawn('timeline', 'social', REAL, 'en', '', 'https://news.example/');
    const text = texts.join(' ');
    const titled = REAL.events.filter(({ title }) => text.includes(title.en ?? ' '));
    expect(titled.length).toBeGreaterThan(4);
    const all = drawn('timeline', 'square', REAL, 'en', '', 'https://news.example/')
      .texts.join('')
      .replace(/\s/g, '');
    for (const { title } of REAL.events.filter(({ date: when }) => when !== null)) {
      expect(all).toContain(title.en?.replace(/\s/g, ''));
    }
  });

  it('draws coasts as thin as hairs, however large the picture is', () => {
    const { root } = drawn('map', 'phone');
    const coast = [...root.querySelectorAll('path[fill="none"][stroke-linejoin]')];
    expect(coast.length).toBeGreaterThan(0);
    for (const path of coast) expect(strokeOf(path, root)).toBeLessThan(3.5);
  });

  it('has what its view shows', () => {
    expect(drawn('metrics', 'article').text).toContain('57');
    expect(drawn('metrics', 'article').text).toContain('Metric left');
    expect(drawn('agreements', 'square').text).toContain('Agreement lab');
    expect(drawn('map', 'article').text).toContain('Place almaty');
    expect(drawn('timeline', 'article').text).toContain('Event a');
    expect(drawn('timeline', 'article').text).toContain('No date in the source: 1');
  });

  it('counts what has no room', () => {
    const metrics = Array.from({ length: 40 }, (_, i) => makeMetric(`m${i}`));
    const observations = metrics.map(({ id }) => makeObservation(id, 5));
    expect(drawn('metrics', 'social', { ...STORY, metrics, observations }).text).toMatch(
      /\d+ more figures/,
    );
    const agreements = Array.from({ length: 30 }, (_, i) => makeAgreement(`a${i}`));
    expect(drawn('agreements', 'square', { ...STORY, agreements }).text).toMatch(/\d+ more/);
  });

  it.each(VIEWS)('%s of nearly nothing is drawn as well', (view) => {
    const { root } = drawn(view, 'square', makeStory());
    expect(root.localName).toBe('svg');
    expect(root.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});
