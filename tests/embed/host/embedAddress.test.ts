import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../src/embed/host/embedAddress';

const BASE = 'https://news.example/story/';

describe('embedAddress', () => {
  it.each([
    ['the default language, named', { storyEmbed: 'timeline', lang: 'zh' }, 'embed/timeline/'],
    ['the default language, unnamed', { storyEmbed: 'timeline' }, 'embed/timeline/'],
    ['an empty language', { storyEmbed: 'timeline', lang: '' }, 'embed/timeline/'],
    ['another language', { storyEmbed: 'map', lang: 'en' }, 'en/embed/map/'],
    ['a language with a region', { storyEmbed: 'map', lang: 'kk-Arab' }, 'kk-Arab/embed/map/'],
    ['no view', { storyEmbed: '', lang: 'en' }, 'en/embed/story/'],
    ['a view that would lead away', { storyEmbed: '../../other' }, 'embed/story/'],
    [
      'a language that would lead away',
      { storyEmbed: 'map', lang: '//evil.example' },
      'embed/map/',
    ],
  ])('%s', (_, chosen, path) => {
    const address = new URL(embedAddress(BASE, 'zh', chosen));
    expect(address.origin + address.pathname).toBe(`${BASE}${path}index.html`);
  });

  it('carries what the editor chose, and nothing else of theirs', () => {
    const chosen = {
      storyEmbed: 'timeline',
      topics: 'education,research',
      event: 'a&b',
      from: '2024-07',
      q: '丝路 & 河',
      appearance: 'dark',
      metric: '',
      check: '1',
    };
    const query = new URL(embedAddress(BASE, 'zh', chosen)).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      // The script follows the height of what it frames.
      fit: 'content',
      topics: 'education,research',
      event: 'a&b',
      from: '2024-07',
      q: '丝路 & 河',
      appearance: 'dark',
      e: expect.stringMatching(/^[a-z\d]+$/),
    });
  });

  it('names every frame differently', () => {
    const tokens = Array.from({ length: 200 }, () => {
      return new URL(embedAddress(BASE, 'zh', { storyEmbed: 'map' })).searchParams.get('e');
    });
    expect(new Set(tokens).size).toBe(200);
  });

  it('never leaves the directory of the script, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (storyEmbed, lang, q) => {
        expect(embedAddress(BASE, 'zh', { storyEmbed, lang, q })).toMatch(
          /^https:\/\/news\.example\/story\/([\w-]+\/)?embed\/[\w-]+\/index\.html\?/,
        );
      }),
    );
  });
});
