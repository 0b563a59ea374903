import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../src/pages/embedDialog/embedAddress';
import type { EmbedWish } from '../../../src/pages/embedDialog/embedWish';
import { readChosen } from '../../../src/state/address';
import { makeLookup } from '../../makeStory';

const ROOT = 'https://news.example/story/';
const lookup = makeLookup();
const plain: EmbedWish = {
  view: 'timeline',
  lang: 'zh',
  metric: null,
  topics: [],
  from: '',
  to: '',
  look: 'auto',
  frozen: null,
};

describe('embedAddress', () => {
  it.each<[string, Partial<EmbedWish>, string]>([
    ['the default language has no folder', {}, 'embed/timeline/index.html'],
    ['one day for good', { frozen: '2026-11-28' }, 'archive/2026-11-28/embed/timeline/index.html'],
    ['another language has one', { lang: 'en' }, 'en/embed/timeline/index.html'],
    ['a topic', { topics: ['research'] }, 'embed/timeline/index.html?topics=research'],
    ['all topics are none', { topics: ['research', 'education'] }, 'embed/timeline/index.html'],
    ['an unknown topic is left out', { topics: ['sport'] }, 'embed/timeline/index.html'],
    ['a span', { from: '2024', to: ' 2025-07 ' }, 'embed/timeline/index.html?from=2024&to=2025-07'],
    ['half a date while it is typed', { from: '2024-0' }, 'embed/timeline/index.html'],
    ['an impossible date', { from: '2024-13' }, 'embed/timeline/index.html'],
    [
      'a span that ends before it starts',
      { from: '2025', to: '2024' },
      'embed/timeline/index.html',
    ],
    ['a look', { look: 'dark' }, 'embed/timeline/index.html?appearance=dark'],
    ['figures know no span', { view: 'metrics', from: '2024' }, 'embed/metrics/index.html'],
    ['one figure', { view: 'metrics', metric: 'm 1' }, 'embed/metrics/index.html?metric=m+1'],
    ['a figure is nothing to other views', { metric: 'm1' }, 'embed/timeline/index.html'],
  ])('%s', (_, change, address) => {
    expect(embedAddress(ROOT, { ...plain, ...change }, lookup, null)).toBe(ROOT + address);
  });

  it('carries the token that tells frames of one page apart', () => {
    expect(embedAddress(ROOT, plain, lookup, 'ab12')).toBe(
      `${ROOT}embed/timeline/index.html?e=ab12`,
    );
  });

  it('says to the page what was wished, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const { search } = new URL(embedAddress(ROOT, { ...plain, from, to }, lookup, null));
        const chosen = readChosen(search, lookup);
        expect([from.trim(), null]).toContain(chosen.from);
        expect([to.trim(), null]).toContain(chosen.to);
      }),
    );
  });
});
