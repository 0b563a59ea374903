import { describe, expect, it } from 'vitest';
import { headTags } from '../../../tools/pages/headTags';
import { sitePages } from '../../../tools/pages/sitePages';
import { makeStory } from '../../makeStory';

const SITE = 'https://news.example/story';
function headOf(folder: string, siteUrl: string | null) {
  const base = makeStory();
  const story = { ...base, settings: { ...base.settings, siteUrl } };
  const page = sitePages(story).find((one) => one.folder === folder);
  if (page === undefined) throw new Error(`No page ${folder}`);
  const head = document.createElement('head');
  head.innerHTML = headTags(page, story).join('');
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
    expect(head.innerHTML).not.toContain('https://');
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
    const links = [...head.querySelectorAll('[hreflang]')];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      [
        ['zh', `${SITE}/`],
        ['en', `${SITE}/en/`],
        ['x-default', `${SITE}/`],
      ],
    );
  });

  it('becomes a card with a picture that is told in words', () => {
    const { attribute } = headOf('en/', SITE);
    const og = (name: string) => attribute(`meta[property="og:${name}"]`, 'content');
    expect(og('image')).toBe(`${SITE}/en/share/story.png`);
    expect(og('image:alt')).toContain('Title');
    expect(og('url')).toBe(`${SITE}/en/`);
    expect([og('locale'), og('locale:alternate')]).toEqual(['en_GB', 'zh_CN']);
    expect(attribute('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
  });

  it('leads to feed, manifest and icon', () => {
    const { attribute } = headOf('en/', null);
    expect(attribute('link[type="application/atom+xml"]', 'href')).toBe('feed.xml');
    expect(attribute('link[rel=manifest]', 'href')).toBe('site.webmanifest');
    expect(attribute('link[rel="apple-touch-icon"]', 'href')).toBe('../icon-180.png');
  });
});
