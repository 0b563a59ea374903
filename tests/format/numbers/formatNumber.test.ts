import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCount, formatNumber, joinNumber } from '../../../src/format/numbers/formatNumber';
import { eachNumbers, numbers } from './numbers';

const { zh, en, ru, kk } = numbers;

// A no-break space is written _ here, so that it can be seen.
it.each([
  [0, '0', '0', '0', '0'],
  [-0, '0', '0', '0', '0'],
  [8, '8', '8', '8', '8'],
  [57, '57', '57', '57', '57'],
  [999, '999', '999', '999', '999'],
  [2900, '2,900', '2,900', '2900', '2900'],
  [9999, '9,999', '9,999', '9999', '9999'],
  [12345, '12,345', '12,345', '12_345', '12_345'],
  [12300, '1.23_万', '12,300', '12_300', '12_300'],
  [30000, '3_万', '30,000', '30_000', '30_000'],
  [123456, '123,456', '123,456', '123_456', '123_456'],
  [999999, '999,999', '999,999', '999_999', '999_999'],
  [1000000, '100_万', '1_million', '1_млн', '1_млн'],
  [1234567, '1,234,567', '1,234,567', '1_234_567', '1_234_567'],
  [1250000, '125_万', '1.25_million', '1,25_млн', '1,25_млн'],
  [10000000, '1000_万', '10_million', '10_млн', '10_млн'],
  [15500000, '1550_万', '15.5_million', '15,5_млн', '15,5_млн'],
  [99999000, '9999.9_万', '99,999,000', '99_999_000', '99_999_000'],
  [120000000, '1.2_亿', '120_million', '120_млн', '120_млн'],
  [100050000, '100,050,000', '100.05_million', '100,05_млн', '100,05_млн'],
  [3e9, '30_亿', '3_billion', '3_млрд', '3_млрд'],
  [2.5e12, '2.5_万亿', '2.5_trillion', '2,5_трлн', '2,5_трлн'],
  [
    1e21,
    '1,000,000,000,000,000,000,000',
    '1,000,000,000,000,000,000,000',
    '1_000_000_000_000_000_000_000',
    '1_000_000_000_000_000_000_000',
  ],
  [0.5, '0.5', '0.5', '0,5', '0,5'],
  [1234.5, '1,234.5', '1,234.5', '1234,5', '1234,5'],
  [12345.75, '12,345.75', '12,345.75', '12_345,75', '12_345,75'],
  [0.1 + 0.2, '0.3', '0.3', '0,3', '0,3'],
  [0.9999999, '1', '1', '1', '1'],
  [1e-9, '0', '0', '0', '0'],
  [-1e-9, '0', '0', '0', '0'],
  [-5, '−5', '−5', '−5', '−5'],
  [-2900, '−2,900', '−2,900', '−2900', '−2900'],
  [-10000000, '−1000_万', '−10_million', '−10_млн', '−10_млн'],
])('%d', (value, ...texts) => {
  const said = [zh, en, ru, kk].map((rules) => joinNumber(formatNumber(value, rules)));
  expect(said.map((text) => text.replaceAll('\u00a0', '_'))).toEqual(texts);
});

it('gives the unit apart from the figure', () => {
  expect(formatNumber(10000000, zh)).toEqual({ number: '1000', scale: '万' });
  expect(formatNumber(10000000, en)).toEqual({ number: '10', scale: 'million' });
  expect(formatNumber(57, zh)).toEqual({ number: '57', scale: null });
});

it.each([
  [9999, '9,999', '9,999', '9999', '9999'],
  [100000, '100,000', '100,000', '100_000', '100_000'],
  [1000000, '1,000,000', '1,000,000', '1_000_000', '1_000_000'],
])('counts %d things in all digits', (value, ...texts) => {
  const said = [zh, en, ru, kk].map((rules) => formatCount(value, rules));
  expect(said.map((text) => text.replaceAll('\u00a0', '_'))).toEqual(texts);
});

it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
  expect(() => formatNumber(value, en)).toThrow(RangeError);
  expect(() => formatCount(value, en)).toThrow(RangeError);
});

it.each(eachNumbers)('in $lang every figure can be read back', (rules) => {
  const value = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc
      .integer({ min: -999, max: 999 })
      .chain((n) => fc.integer({ min: 0, max: 14 }).map((zeros) => n * 10 ** zeros)),
  );
  fc.assert(
    fc.property(value, (n) => {
      const { number, scale } = formatNumber(n, rules);
      const plain = number
        .replaceAll(rules.group, '')
        .replace(rules.decimal, '.')
        .replace('\u2212', '-');
      const size = rules.scales.find(({ word }) => word === scale)?.size ?? 1;
      expect(Math.round(Number(plain) * size)).toBe(n === 0 ? 0 : n);
    }),
  );
});

it.each(eachNumbers)('in $lang no figure carries the letters of an exponent', (rules) => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
      expect(formatNumber(n, rules).number).toMatch(/^\u2212?\d[\d.,\u00a0]*$/);
    }),
  );
});

it.each(eachNumbers)('$lang survives JSON', (rules) => {
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
});
