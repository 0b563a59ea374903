import edtf from 'edtf';
import type { Dated } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, parseEdtf } from '../../src/model/date';

/**
 * The edtf package is the oracle where it is sound. It is not: for seasons (it takes spring for
 * January to March), for bare digits (an epoch), and for 29 February in years that lack it.
 */
const oracle = (text: string): Dated | null => {
  try {
    return edtf(text);
  } catch {
    return null;
  }
};

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
const year = fc.integer({ min: 1, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const point = fc.oneof(
  year.map((y) => pad(y, 4)),
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
  day,
  year.map((y) => `${pad(y, 4).slice(0, 3)}X`),
);
const marked = fc.tuple(point, fc.constantFrom('', '~', '?', '%')).map(([text, mark]) =>
  // At level 1 a decade takes no mark in the package; ours does.
  text.endsWith('X') ? text : text + mark,
);

describe('parseEdtf and the edtf package', () => {
  it('agree on the bounds and marks of every date', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const ours = parseEdtf(text);
        const theirs = oracle(text);
        expect(theirs).not.toBeNull();
        expect([ours?.min, ours?.max]).toEqual([theirs?.min, (theirs?.max ?? NaN) + 1]);
        expect(ours?.start?.approximate).toBe((theirs?.approximate?.value ?? 0) > 0);
        expect(ours?.start?.uncertain).toBe((theirs?.uncertain?.value ?? 0) > 0);
        expect(ours?.edtf).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on the bounds of every range', () => {
    const end = fc.oneof(
      { weight: 4, arbitrary: marked },
      { weight: 1, arbitrary: fc.constant('..') },
    );
    fc.assert(
      fc.property(end, end, (from, to) => {
        fc.pre(from !== '..' || to !== '..');
        fc.pre(!`${from}${to}`.includes('X'));
        const text = `${from}/${to}`;
        const ours = parseEdtf(text);
        const theirs = oracle(text);
        if (ours === null) {
          // Ours looks at the bounds, theirs at the first instants: 2024-07-15/2024-07 is fine for ours.
          expect(theirs).toBeNull();
          return;
        }
        if (theirs === null) return;
        expect(ours.min ?? -Infinity).toBe(theirs.min);
        expect(ours.max ?? Infinity).toBe(theirs.max + (theirs.max === Infinity ? 0 : 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on what is no date, near the forms that are', () => {
    const near = fc
      .tuple(point, fc.nat({ max: 11 }), fc.constantFrom(...'0123456789-~?X/'))
      .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
    fc.assert(
      fc.property(near, (text) => {
        const ours = parseEdtf(text);
        const theirs = oracle(text);
        if (ours !== null && !/-2[1-4]|X[~?%]/.test(text)) expect(theirs, text).not.toBeNull();
        const known = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?[~?%]?$/.test(text);
        if (theirs !== null && known && !/-02-29/.test(text)) expect(ours, text).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

describe('parseEdtf', () => {
  const instant = (text: string): number => Date.parse(`${text}T00:00:00Z`);

  it.each([
    ['2024-21', '2024-03-01', '2024-06-01'],
    ['2024-22', '2024-06-01', '2024-09-01'],
    ['2024-23', '2024-09-01', '2024-12-01'],
    ['2024-24', '2024-12-01', '2025-03-01'],
    ['202X', '2020-01-01', '2030-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023/2024-07', '2023-01-01', '2024-08-01'],
    ['2025-06-16/2025-06-17', '2025-06-16', '2025-06-18'],
  ])('%s spans %s to %s', (text, from, to) => {
    expect(parseEdtf(text)).toMatchObject({ min: instant(from), max: instant(to) });
  });

  it.each([
    ['2023-05/..', instant('2023-05-01'), null],
    ['../2024', null, instant('2025-01-01')],
  ])('%s is open', (text, min, max) => {
    expect(parseEdtf(text)).toMatchObject({ range: true, min, max });
  });

  it.each([
    '',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-7',
    '20240702',
    '45475',
    '199',
    '2024-20',
    '2024-25',
    '2024-21-01',
    '202X-01',
    '../..',
    '2024/2023',
    '2024/',
    '2024/2025/2026',
    '2024-07-02 ',
    '２０２４',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('counts the days of the months of years before 100, too', () => {
    expect(daysInMonth(4, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });
});
