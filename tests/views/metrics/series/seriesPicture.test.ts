import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf, seriesOf, type Reading } from '../../../../src/model/series';
import type { Qualifier } from '../../../../src/model/story';
import { columnsOf, HEIGHT } from '../../../../src/views/metrics/series/seriesColumns';
import { lineOf } from '../../../../src/views/metrics/series/seriesLine';
import { slotsOf } from '../../../../src/views/metrics/series/seriesSlots';
import { date, makeObservation } from '../../../makeStory';

const seriesAt = (...periods: string[]): readonly Reading[] =>
  seriesOf(
    readingsOf(periods.map((period, at) => makeObservation('m', at + 1, { period: date(period) }))),
  );

/** What stands in each place of a series, `-` for an open one. */
const slots = (...periods: string[]) =>
  slotsOf(seriesAt(...periods))?.map((slot) => slot?.values[0].period?.edtf ?? '-');

describe('slotsOf', () => {
  it.each<[string[], string[] | undefined]>([
    [
      ['2023', '2024'],
      ['2023', '2024'],
    ],
    [
      ['2021', '2024'],
      ['2021', '-', '-', '2024'],
    ],
    [
      ['2024-11', '2025-02'],
      ['2024-11', '-', '-', '2025-02'],
    ],
    [
      ['2024-21', '2024-23'],
      ['2024-21', '-', '2024-23'],
    ],
    [
      ['199X', '201X'],
      ['199X', '-', '201X'],
    ],
    [
      ['2022-09/2023-06', '2023-09/2024-06'],
      ['2022-09/2023-06', '2023-09/2024-06'],
    ],
    [
      ['2021-09/2022-06', '2022-09/2023-06', '2024-09/2025-06'],
      ['2021-09/2022-06', '2022-09/2023-06', '-', '2024-09/2025-06'],
    ],
    [['2024-07-02', '2025-07-02'], undefined],
    [['2024-01', '2024'], undefined],
  ])('%j', (periods, expected) => {
    expect(slots(...periods)).toEqual(expected);
  });

  it('has every year once, in order, from the first to the last', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 2 });
    fc.assert(
      fc.property(years, (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        const found = slots(...given.map(String)) ?? [];
        expect(found).toHaveLength((sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0) + 1);
        expect(found.filter((slot) => slot !== '-')).toEqual(sorted.map(String));
      }),
    );
  });
});

const observation = fc.record({
  value: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  qualifier: fc.constantFrom<Qualifier>('exact', 'over', 'under', 'about'),
});

describe('columnsOf', () => {
  it('stays inside the picture, stands on zero, and is higher where the value is', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 2, maxLength: 20 }), (given) => {
        const series = seriesOf(
          readingsOf(
            given.map((one, at) =>
              makeObservation('m', one.value, { ...one, period: date(String(2000 + at)) }),
            ),
          ),
        );
        const drawn = columnsOf(slotsOf(series) ?? []);
        if (drawn === null) throw new Error('Twenty columns have room');
        const { y, ends } = drawn.scale;
        const all = drawn.slots.flatMap(({ columns }) => columns);
        expect(all).toHaveLength(given.length);
        for (const { value, parts } of all) {
          for (const part of parts) {
            expect(part.y).toBeGreaterThanOrEqual(-1.5);
            expect(part.y + part.height).toBeLessThanOrEqual(HEIGHT + 1.5);
          }
          expect(ends[0]).toBeLessThanOrEqual(Math.min(0, value.value));
          expect(ends[1]).toBeGreaterThanOrEqual(Math.max(0, value.value));
          // What is certain of it begins or ends at zero.
          const [solid] = parts;
          const edges = [solid?.y ?? 0, (solid?.y ?? 0) + (solid?.height ?? 0)];
          expect(edges.some((edge) => Math.abs(edge - y(0)) < 0.001)).toBe(true);
        }
      }),
    );
  });

  it.each<[Qualifier, number, boolean]>([
    ['exact', 1, false],
    ['over', 4, false],
    ['under', 1, true],
    ['about', 4, false],
  ])('draws %s as what it is', (qualifier, parts, hollow) => {
    const values = [1, 2].map((value) =>
      makeObservation('m', value, { qualifier, period: date(String(2000 + value)) }),
    );
    const drawn = columnsOf(slotsOf(seriesOf(readingsOf(values))) ?? []);
    const [first] = drawn?.slots[0]?.columns ?? [];
    expect(first?.parts).toHaveLength(parts);
    expect(first?.hollow).toBe(hollow);
  });

  it('draws zeros', () => {
    const series = seriesOf(
      readingsOf(['2023', '2024'].map((year) => makeObservation('m', 0, { period: date(year) }))),
    );
    const drawn = columnsOf(slotsOf(series) ?? []);
    const heights = drawn?.slots.flatMap(({ columns }) => columns[0]?.parts[0]?.height ?? 0);
    expect(heights?.every((height) => height > 1)).toBe(true);
  });

  it('gives way to a line where there are too many', () => {
    expect(columnsOf(slotsOf(seriesAt('1900', '2024')) ?? [])).toBeNull();
  });
});

describe('lineOf', () => {
  it('is drawn in true distances, and open where a year is missing', () => {
    const series = seriesAt('2000', '2001', '2003', '2004');
    const { path, points } = lineOf(series, slotsOf(series));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(points.map(({ x }) => Math.round(x))).toEqual([0, 25, 75, 100]);
  });

  it('does not go through values that differ', () => {
    const periods = ['2000', '2001', '2002', '2003', '2004'];
    const values = periods.map((period) => makeObservation('m', 5, { period: date(period) }));
    const other = makeObservation('m', 9, { period: date('2002'), cited: [] });
    const { path, points } = lineOf(seriesOf(readingsOf([...values, other])), null);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(points).toHaveLength(6);
  });
});
