import { describe, expect, it } from 'vitest';
import { eachEntry } from '../../../tools/pages/entries';
import { headTags } from '../../../tools/pages/headTags';
import type { SiteAssets } from '../../../tools/pages/siteAssets';
import { sitePages } from '../../../tools/pages/sitePages';
import { makeStory } from '../../makeStory';

const SITE = 'https://news.example/story';
const assets = {
  entries: eachEntry((entry) => ({
    script: `assets/${entry}.js`,
    styles: [`assets/${entry}.css`],
  })),
  isModule: false,
} as unknown as SiteAssets;

function headOf(folder: string, siteUrl: string | null) {
  const base = makeStory();
  const story = { ...base, settings: { ...base.settings, siteUrl } };
  const page = sitePages(story).find((one) => one.folder === folder);
  if (page === undefined) throw new Error(`No page ${folder}`);
  const head = document.createElement('head');
  head.innerHTML = headTags(page, story, assets).join('');
  const attribute = (selector: string, name: string) =>
    head.querySelector(selector)?.getAttribute(name) ?? null;
  return { head, attribute };
}

describe('the head of a frame’s page', () => {
  it('keeps it from being found by itself, and lets frame-sizing ask', () => {
    const { attribute } = headOf('en/embed/timeline/', null);
    expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(attribute('meta[name=responsive-embedded-sizing]', 'content')).toBe('allow-origins=*');
  });

  it('has no policy of its own, which would match nothing in a sandboxed srcdoc', () => {
    expect(headOf('embed/timeline/', SITE).head.querySelector('[http-equiv]')).toBeNull();
  });

  it('names the whole story as the page to find, and its oEmbed answer', () => {
    const { attribute } = headOf('en/embed/timeline/', SITE);
    expect(attribute('link[rel=canonical]', 'href')).toBe(`${SITE}/en/`);
    expect(attribute('link[type="application/json+oembed"]', 'href')).toBe(
      `${SITE}/en/embed/timeline/oembed.json`,
    );
  });

  it('says nothing absolute without the address of the site', () => {
    const { head } = headOf('en/embed/timeline/', null);
    expect(head.querySelectorAll('[rel=canonical], [rel=alternate]')).toHaveLength(0);
  });

  it('loads one classic script and plain styles, so that a sandbox may have them', () => {
    const { head, attribute } = headOf('en/embed/timeline/', null);
    expect(attribute('script', 'src')).toBe('../../../assets/embedTimeline.js');
    expect(attribute('link[rel=stylesheet]', 'href')).toBe('../../../assets/embedTimeline.css');
    expect(head.querySelectorAll('[crossorigin], [type=module]')).toHaveLength(0);
  });

  it('is named after the view', () => {
    expect(headOf('en/embed/timeline/', null).head.querySelector('title')?.textContent).toBe(
      'Timeline · Title',
    );
  });
});

describe('the head of the story’s page', () => {
  it('may be found, in each language', () => {
    const { head, attribute } = headOf('en/', SITE);
    expect(attribute('meta[name=robots]', 'content')).toBeNull();
    expect(head.querySelectorAll('[hreflang]')).toHaveLength(2);
  });
});
