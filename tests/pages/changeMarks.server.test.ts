import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { payloadOf } from '../../src/pages/payload';
import { prerender } from '../../src/pages/prerender';
import { storyData } from '../../tools/pages/pageFacts';
import { sitePages, toRoot, type SitePage } from '../../tools/pages/sitePages';
import { storyWith } from '../fixtures/goodStory';

const CHANGES = `date,table,id,kind,text_en
2025-07-10,observations,students,correction,A figure was put right.
2025-07-11,events,forum,correction,A day was put right.
2025-07-12,agreements,satellites,update,A party was added.
`;

const { story } = loadStory(storyWith({ 'changes.csv': CHANGES }));
if (story === null) throw new Error('The good story is good');
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
const data = storyData('en', story, basemap);
const SITE = 'https://news.example/site/';

async function drawn(page: SitePage): Promise<Document> {
  const { view, isEmbed, lang } = page;
  const facts = {
    view,
    isEmbed,
    lang,
    root: toRoot(page),
    data: '',
    reader: '',
    tables: [],
    version: '',
  };
  const html = await prerender(payloadOf(facts, data));
  return new JSDOM(html, { url: `${SITE}${page.folder}` }).window.document;
}

const pages = sitePages(story).filter(({ lang }) => lang === 'en');

describe('marks of what was changed', () => {
  it.each(pages.map((page) => [page.folder, page] as const))(
    'lead from %s to where it is told',
    async (_, page) => {
      const document = await drawn(page);
      const marks = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#change-"]')];
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        const { href, hash, target } = mark;
        const isHere = document.querySelector(hash) !== null;
        expect(href).toBe(`${SITE}${isHere ? page.folder : 'en/'}${hash}`);
        // The frame of a host is no place for the whole story.
        expect(target).toBe(isHere ? '' : '_blank');
      }
    },
  );
});
