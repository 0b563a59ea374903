import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/sources';
import { cite } from '../../../src/format/citation/citeSource';
import { makeLocale } from '../../makeLocale';
import { date } from '../../makeStory';

const source: Source = {
  id: 'report',
  kind: 'article',
  published: date('2025-07-02'),
  accessed: date('2026-11-22'),
  url: 'https://example.org/report',
  language: 'zh',
  title: { zh: '一年', en: 'One year' },
  publisher: { zh: '报社', en: 'The paper' },
};

describe('cite', () => {
  const locale = makeLocale('en');

  it.each([
    ['gbt', 'The paper. One year[EB/OL]. (2025-07-02)[2026-11-22]. https://example.org/report.'],
    ['apa', 'The paper. (2025, July 2). One year. https://example.org/report'],
    [
      'gost',
      'One year [Электронный ресурс] // The paper. 2025. URL: https://example.org/report (дата обращения: 22.11.2026).',
    ],
  ] as const)('%s', (style, expected) => {
    expect(cite(source, style, locale)).toBe(expected);
  });

  it('leaves out what is not known, with its punctuation', () => {
    const bare: Source = { ...source, published: null, accessed: null, url: null, publisher: {} };
    expect(cite(bare, 'gbt', locale)).toBe('One year[EB/OL].');
    expect(cite(bare, 'apa', locale)).toBe('One year.');
    expect(cite(bare, 'gost', locale)).toBe('One year [Электронный ресурс].');
  });

  it('knows a source by its month alone', () => {
    expect(cite({ ...source, published: date('2025-07') }, 'apa', locale)).toContain(
      '(2025, July)',
    );
  });
});
