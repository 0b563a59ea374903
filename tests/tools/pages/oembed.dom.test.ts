import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/story';
import { oembed } from '../../../tools/pages/oembed';
import type { SitePage } from '../../../tools/pages/sitePages';
import { makeStory } from '../../makeStory';

const page: SitePage = {
  lang: 'en',
  view: 'timeline',
  isEmbed: true,
  folder: 'en/embed/timeline/',
};

function published(change: Partial<Story> = {}): Story {
  const story = makeStory(change);
  return { ...story, settings: { ...story.settings, siteUrl: 'https://news.example/story' } };
}

/** What WordPress keeps of an answer from a site that it does not know. */
function asWordPressReads(html: string) {
  const [, quote, frame] =
    /^(<blockquote>.*?<\/blockquote>).*(<iframe.*?><\/iframe>)$/s.exec(html) ?? [];
  const kept = document.createElement('div');
  kept.innerHTML = `${quote ?? ''}${frame ?? ''}`;
  return kept;
}

describe('oembed', () => {
  it('needs the address of the site', () => {
    expect(oembed(page, makeStory())).toBeNull();
  });

  it('is a rich answer with whole numbers', () => {
    const answer = oembed(page, published());
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Timeline · Title' });
    expect([answer?.width, answer?.height].every(Number.isInteger)).toBe(true);
  });

  it('gives WordPress a quote with a link and a frame within its 200 to 1000 pixels', () => {
    const kept = asWordPressReads(oembed(page, published())?.html ?? '');
    expect(kept.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://news.example/story/en/',
    );
    const frame = kept.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(
      'https://news.example/story/en/embed/timeline/?fit=content',
    );
    expect(frame?.title).toBe('Timeline · Title');
    expect(Number(frame?.height)).toBeGreaterThanOrEqual(200);
    expect(Number(frame?.height)).toBeLessThanOrEqual(1000);
  });

  it('uses no attribute that WordPress would drop', () => {
    const frame = asWordPressReads(oembed(page, published())?.html ?? '').querySelector('iframe');
    const allowed = [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ];
    expect(frame?.getAttributeNames().filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('keeps a title with quotes and tags in its place', () => {
    const words = { ...makeStory().words, title: { en: '"Two" </iframe><b>cities</b>' } };
    const kept = asWordPressReads(
      oembed({ ...page, view: 'story' }, published({ words }))?.html ?? '',
    );
    expect(kept.querySelector('iframe')?.title).toBe('"Two" </iframe><b>cities</b>');
    expect(kept.querySelector('b')).toBeNull();
  });

  it('answers for the story’s own page with the story’s frame', () => {
    const answer = oembed({ lang: 'zh', view: 'story', isEmbed: false, folder: '' }, published());
    expect(answer?.html).toContain('src="https://news.example/story/embed/story/?fit=content"');
  });
});
