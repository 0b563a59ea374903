import { expect, it } from 'vitest';
import { changeWords } from '../../../../src/views/metrics/series/seriesWords';
import { makeLocale } from '../../../makeLocale';

it.each([
  ['en', 39, 39 / 57, '', null, '+39, 68%'],
  ['ru', 39, 39 / 57, '', null, '+39, 68 %'],
  ['zh', 39, 39 / 57, '', null, '+39，68%'],
  ['en', -1, -1 / 57, '', null, '−1, 1.8%'],
  ['en', 5, 0.5, '%', null, '+5'],
  ['ru', 5, 0.5, 'процентных пунктов', null, '+5'],
  ['en', 99, 99, '', null, '+99'],
  ['en', 8, null, '', null, '+8'],
  ['en', 0, 0, '', null, '0'],
  ['en', 3e6, 0.5, '', 'USD', '+US$3 million, 50%'],
] as const)('%s: %d', (lang, difference, share, unit, currency, expected) => {
  const said = changeWords({ difference, share }, { unit, currency }, makeLocale(lang));
  expect(said.replaceAll('\u00a0', ' ')).toBe(expected);
});
