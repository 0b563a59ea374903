import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/model/story';
import { feed } from '../../../../tools/pages/found/feed';
import { jsonLd } from '../../../../tools/pages/found/jsonLd';
import { robots, sitemap } from '../../../../tools/pages/found/sitemap';
import { sitePages } from '../../../../tools/pages/sitePages';
import { date, makeEvent, makeStory } from '../../../makeStory';

const SITE = 'https://news.example/story';
const EVENTS = [
  makeEvent('old', { date: date('1999') }),
  makeEvent('new', {
    date: date('2024-07-02'),
    title: { zh: '新', en: 'A <new> & "odd" \u0007one' },
  }),
  makeEvent('planned', { date: date('2099') }),
  makeEvent('undated'),
];

function story(siteUrl: string | null, change: Partial<Story> = {}): Story {
  const base = makeStory({ events: EVENTS, ...change });
  return { ...base, settings: { ...base.settings, siteUrl } };
}

function xml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

function dataOf(of: Story) {
  const page = sitePages(of).find(({ folder }) => folder === 'en/');
  if (page === undefined) throw new Error('No page');
  const holder = document.createElement('div');
  holder.innerHTML = jsonLd(page, of);
  expect(holder.children).toHaveLength(1);
  return JSON.parse(holder.textContent) as Record<string, unknown>;
}

describe('structured data', () => {
  it('names the article, its data set and the tables of that', () => {
    expect(dataOf(story(SITE))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Title',
      inLanguage: 'en',
      url: `${SITE}/en/`,
      image: `${SITE}/en/share/story.png`,
      dateModified: '2026-11-22',
      hasPart: {
        '@type': 'Dataset',
        temporalCoverage: '1999-01-01/2099-12-31',
        distribution: [{ '@type': 'DataDownload', contentUrl: `${SITE}/data/events.csv` }],
      },
    });
  });

  it('is relative to the page where the site has no address', () => {
    expect(dataOf(story(null))).toMatchObject({ url: '../en/', image: '../en/share/story.png' });
  });

  it('tells corrections, and counts them as work on the story', () => {
    const changes = [
      {
        date: date('2027-01-05'),
        kind: 'correction',
        table: 'events',
        id: 'old',
        text: { en: 'It was 1999.' },
        before: '1998',
        after: '1999',
      },
    ] as const;
    expect(dataOf(story(SITE, { changes }))).toMatchObject({
      dateModified: '2027-01-05',
      correction: [
        { '@type': 'CorrectionComment', text: 'It was 1999.', datePublished: '2027-01-05' },
      ],
    });
    const [first] = xml(feed(story(SITE, { changes }), 'en')).querySelectorAll('entry');
    expect(first?.querySelector('title')?.textContent).toBe('It was 1999.');
    expect(first?.querySelector('summary')?.textContent).toContain('1998 · → 1999');
    expect(first?.querySelector('link')?.getAttribute('href')).toBe(`${SITE}/en/?event=old`);
  });

  it('cannot be left by a story’s words', () => {
    const title = { en: '</script><script>alert(1)</script>' };
    const of = story(SITE, { words: { ...makeStory().words, title } });
    expect(dataOf(of)).toMatchObject({ headline: title.en });
  });
});

describe('the feed', () => {
  const entriesOf = (text: string) =>
    [...xml(text).querySelectorAll('entry')].map((entry) => ({
      title: entry.querySelector('title')?.textContent,
      updated: entry.querySelector('updated')?.textContent,
      href: entry.querySelector('link')?.getAttribute('href'),
      id: entry.querySelector('id')?.textContent,
    }));

  it('has each event, the newest first, none later than the story was worked on', () => {
    const entries = entriesOf(feed(story(SITE), 'en'));
    expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['Event planned', '2026-11-22T00:00:00Z'],
      ['Event undated', '2025-07-02T00:00:00Z'],
      ['A <new> & "odd" one', '2024-07-02T00:00:00Z'],
      ['Event old', '1999-01-01T00:00:00Z'],
    ]);
    expect(entries[2]?.href).toBe(`${SITE}/en/?event=new`);
  });

  it('has what RFC 4287 asks for, and ids that the address of the site does not change', () => {
    const of = xml(feed(story(SITE), 'en'));
    for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel=self]']) {
      expect(of.querySelector(`feed > ${name}`)?.outerHTML, name).toBeTruthy();
    }
    const ids = entriesOf(feed(story(SITE), 'en')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(EVENTS.length);
    expect(ids).toEqual(entriesOf(feed(story(null), 'en')).map(({ id }) => id));
    expect(ids).not.toEqual(entriesOf(feed(story(null), 'zh')).map(({ id }) => id));
    expect(
      ids.filter((id) => !/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id ?? '')),
    ).toEqual([]);
  });

  it('tells changes of one day apart', () => {
    const change = (text: string, kind: 'correction' | 'update') => ({
      date: date('2026-11-23'),
      kind,
      table: null,
      id: null,
      text: { en: text },
      before: null,
      after: null,
    });
    const changes = [
      change('One', 'update'),
      change('Two', 'correction'),
      change('Three', 'update'),
    ];
    const entries = entriesOf(feed(story(SITE, { changes }), 'en'));
    expect(entries.slice(0, 3).map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(EVENTS.length + 3);
    expect(
      xml(feed(story(SITE, { changes }), 'en')).querySelector('feed > updated')?.textContent,
    ).toBe('2026-11-23T00:00:00Z');
  });
});

describe('sitemap and robots', () => {
  it('name each language’s page with its others, absolutely', () => {
    const of = xml(sitemap(story(SITE)) ?? '');
    const pages = [...of.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
    expect(pages).toEqual([`${SITE}/`, `${SITE}/en/`]);
    const languages = [...of.getElementsByTagName('xhtml:link')].map((link) =>
      link.getAttribute('hreflang'),
    );
    expect(languages).toEqual(['zh', 'en', 'x-default', 'zh', 'en', 'x-default']);
    expect(robots(story(SITE))).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
  });

  it('let everything be read where the site has no address', () => {
    expect(sitemap(story(null))).toBeNull();
    expect(robots(story(null))).toBe('User-agent: *\nAllow: /\n');
  });
});
