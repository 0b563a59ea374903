import { describe, expect, it } from 'vitest';
import { citeFigure, type CitedFigure } from '../../../src/format/citation/citeFigure';
import { makeLocale } from '../../makeLocale';
import { date, makeStory } from '../../makeStory';

const [report] = makeStory().sources;
if (report === undefined) throw new Error('The story has a source');

const figure: CitedFigure = {
  label: { zh: '录取', en: 'Admitted' },
  unit: { zh: '人', en: 'students' },
  value: 57,
  qualifier: 'over',
  currency: null,
  period: date('2024'),
  source: { source: report, citation: { source: 'report', locator: ['1.2'] } },
};
const access = { address: 'https://example.org/story/?metric=admitted', day: '2026-11-28' };

describe('citeFigure', () => {
  it.each([
    [
      'gbt',
      'zh',
      '报社. 录取：超过 57 人 (2024 年)[DS/OL]//报道: 第 1 节第 2 段. (2025-07-02)[2026-11-28]. https://example.org/story/?metric=admitted.',
    ],
    [
      'apa',
      'en',
      'The paper. (2025, July 2). Admitted: more than 57 students (2024) [Data]. In The report, section 1, paragraph 2. Retrieved November 28, 2026, from https://example.org/story/?metric=admitted',
    ],
    [
      'gost',
      'en',
      'Admitted: more than 57 students (2024) [Электронный ресурс] // The report / The paper. 2025. section 1, paragraph 2. URL: https://example.org/story/?metric=admitted (дата обращения: 28.11.2026).',
    ],
  ] as const)('%s in %s', (style, lang, expected) => {
    const said = citeFigure(figure, style, makeLocale(lang), access);
    expect(said.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('names no source of what was computed here', () => {
    const computed = { ...figure, period: null, qualifier: 'exact', source: null } as const;
    const locale = makeLocale('en');
    expect(citeFigure(computed, 'gbt', locale, access)).toBe(
      'Admitted: 57 students[DS/OL]. [2026-11-28]. https://example.org/story/?metric=admitted.',
    );
    expect(citeFigure(computed, 'apa', locale, access)).toBe(
      'Admitted: 57 students [Data]. Retrieved November 28, 2026, from https://example.org/story/?metric=admitted',
    );
  });
});
