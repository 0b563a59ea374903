import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../src/views/timeline/ground/timelineTicks';
import { makeLocale } from '../../../makeLocale';

/** The first instant of a year; `Date.UTC` takes 14 for 1914. */
function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function labels(from: number, to: number, width: number): readonly string[] {
  const locale = makeLocale('en');
  const span = { from: startOf(from), to: startOf(to) };
  return ticksOf(span, width)
    .filter(({ major }) => major)
    .map(({ at, unit }) => locale.tick(at, unit));
}

describe('ticksOf', () => {
  it.each([
    ['years', 2023, 2026, ['2023', '2024', '2025']],
    ['decades', 1950, 1990, ['1950s', '1960s', '1970s', '1980s']],
    ['early years by tens', 14, 55, ['20', '30', '40', '50']],
    ['round years before our era', -299, 2, ['300 BC', '200 BC', '100 BC', '1']],
    ['each year over the turn', -1, 3, ['2 BC', '1 BC', '1', '2']],
  ])('marks %s', (_, from, to, expected) => {
    expect(labels(from, to, expected.length * 60)).toEqual(expected);
  });
});
