import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/model/date';
import type { StoryDate } from '../../src/model/date';
import {
  compareDates,
  isApproximate,
  isUncertain,
  liesIn,
  precisionOf,
} from '../../src/model/dateOrder';

const date = (text: string): StoryDate => {
  const parsed = parseEdtf(text);
  if (parsed === null) throw new Error(`no EDTF: ${text}`);
  return parsed;
};
const instant = (text: string): number => Date.parse(`${text}T00:00:00Z`);

const pad = (number: number): string => String(number).padStart(2, '0');
const text = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([y, m, d, parts]) => [String(y), pad(m), pad(d)].slice(0, parts).join('-'));
const dates = fc.oneof(
  text.map(date),
  text.map((from) => date(`${from}/..`)),
  text.map((to) => date(`../${to}`)),
  fc.constant(null),
);

describe('compareDates', () => {
  it('tells in order: open starts, then by first instant, the undated last', () => {
    const told = [
      '2024',
      '2024-07-02',
      '../2023',
      '2024-07',
      '2023',
      '2024-01',
      '2024-07-02/2024-07-05',
      '2024/..',
    ];
    const sorted = told.map(date).sort(compareDates);
    expect(sorted.map(({ edtf: own }) => own)).toEqual([
      '../2023',
      '2023',
      '2024-01',
      '2024',
      '2024/..',
      '2024-07',
      '2024-07-02',
      '2024-07-02/2024-07-05',
    ]);
    expect(compareDates(null, date('9999'))).toBeGreaterThan(0);
    expect(compareDates(null, null)).toBe(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never puts a date before one that is over for the edtf package', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (edtf(a).max < edtf(b).min) expect(compareDates(date(a), date(b))).toBeLessThan(0);
      }),
    );
  });
});

describe('precisionOf', () => {
  it.each([
    ['2024-07-02', 'day'],
    ['2024-07', 'month'],
    ['2024-21', 'season'],
    ['2024', 'year'],
    ['202X', 'decade'],
    ['2024-07-02/2024-08', 'month'],
    ['2023~/2025-07', 'year'],
    ['2023-05/..', 'month'],
  ])('of %s is the %s', (own, precision) => {
    expect(precisionOf(date(own))).toBe(precision);
  });
});

describe('marks', () => {
  it.each([
    ['2024', false, false],
    ['2024~', true, false],
    ['2024?', false, true],
    ['2024%', true, true],
    ['2023/2024~', true, false],
    ['2023/..', false, false],
    ['../2023?', false, true],
  ])('of %s', (own, approximate, uncertain) => {
    const parsed = date(own);
    expect([isApproximate(parsed), isUncertain(parsed)]).toEqual([approximate, uncertain]);
  });
});

describe('liesIn', () => {
  it.each([
    ['2024', '2024-12-31', '2025-06-01', true],
    ['2024', '2025-01-01', '2025-06-01', false],
    ['2024', '2023-01-01', '2024-01-01', false],
    ['2023/..', '2030-01-01', '2031-01-01', true],
    ['../2023', '2000-01-01', '2001-01-01', true],
    ['../2023', '2024-01-01', '2025-01-01', false],
  ])('%s and %s to %s: %s', (own, from, to, expected) => {
    expect(liesIn(date(own), { from: instant(from), to: instant(to) })).toBe(expected);
    expect(liesIn(date(own), { from: null, to: null })).toBe(true);
  });

  it.each([
    [null, null, true],
    [0, null, false],
    [null, 1, false],
  ])('holds what has no date between %s and %s: %s', (from, to, expected) => {
    expect(liesIn(null, { from, to })).toBe(expected);
  });
});
