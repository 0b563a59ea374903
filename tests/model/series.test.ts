import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, readingsOf, seriesOf } from '../../src/model/series';
import type { Observation } from '../../src/model/story';
import { date, makeObservation } from '../makeStory';

const from = (...sources: string[]) => ({
  cited: sources.map((source) => ({ source, locator: [] })),
});
const one = (
  value: number,
  period: string | null,
  change: Partial<Observation> = {},
): Observation =>
  makeObservation('m', value, { period: period === null ? null : date(period), ...change });

const valuesOf = (observations: readonly Observation[]) =>
  readingsOf(observations).map(({ values }) => values.map(({ value }) => value));

describe('readingsOf', () => {
  it.each<[string, Observation[], number[][]]>([
    ['nothing', [], []],
    ['in order of time', [one(96, '2025'), one(57, '2024')], [[57], [96]]],
    ['the undated before the dated', [one(57, '2024'), one(8, null)], [[8], [57]]],
    ['a half year after its year’s beginning', [one(2, '2024-07'), one(1, '2024')], [[1], [2]]],
    ['an open start by its end', [one(2, '../2024'), one(1, '2023')], [[1], [2]]],
    ['an open end by its start', [one(1, '2023/..'), one(2, '2024')], [[1], [2]]],
    ['one source twice: the lower row', [one(57, '2024'), one(75, '2024')], [[75]]],
    ['one source twice, undated', [one(57, null), one(75, null)], [[75]]],
    ['two sources that differ', [one(57, '2024'), one(60, '2024', from('b'))], [[57, 60]]],
    [
      'two sources that differ, one of them corrected below',
      [one(57, '2024'), one(60, '2024', from('b')), one(58, '2024')],
      [[60, 58]],
    ],
    ['two sources that agree', [one(57, '2024'), one(57, '2024', from('b'))], [[57]]],
    [
      'the same number, one exact and one about',
      [one(57, '2024'), one(57, '2024', { ...from('b'), qualifier: 'about' })],
      [[57, 57]],
    ],
  ])('%s', (_, observations, expected) => {
    expect(valuesOf(observations)).toEqual(expected);
  });

  it('cites what two sources agree on by both', () => {
    const [reading] = readingsOf([one(57, '2024'), one(57, '2024', from('b'))]);
    expect(reading?.values[0].cited.map(({ source }) => source)).toEqual(['report', 'b']);
  });
});

describe('seriesOf', () => {
  const series = (...observations: Observation[]) =>
    seriesOf(readingsOf(observations)).map(({ values }) => values.map(({ value }) => value));
  const usd = { currency: 'USD' };
  const unstated = { currency: 'unstated' };

  it.each<[string, Observation[], number[][]]>([
    ['one value is none', [one(57, '2024')], []],
    ['an undated one is no part of it', [one(8, null), one(57, '2024')], []],
    ['two years', [one(57, '2024'), one(96, '2025')], [[57], [96]]],
    ['two currencies', [one(57, '2024', usd), one(96, '2025', { currency: 'KZT' })], []],
    ['money and no money', [one(57, '2024'), one(96, '2025', usd)], []],
    [
      'what shares the newest’s currency',
      [one(1, '2022', usd), one(2, '2023'), one(3, '2024', usd)],
      [[1], [3]],
    ],
    [
      'unstated currencies of one source',
      [one(1, '2022', unstated), one(2, '2023', unstated)],
      [[1], [2]],
    ],
    [
      'unstated currencies of two sources',
      [one(1, '2022', unstated), one(2, '2023', { ...unstated, ...from('b') })],
      [],
    ],
    [
      'sources that differ stay apart',
      [one(1, '2022'), one(2, '2023'), one(3, '2023', from('b'))],
      [[1], [2, 3]],
    ],
  ])('%s', (_, observations, expected) => {
    expect(series(...observations)).toEqual(expected);
  });

  const observation = fc
    .record({
      value: fc.integer({ min: -100, max: 100 }),
      period: fc.option(fc.constantFrom('2022', '2023', '2024', '2024-07', '2025/..')),
      currency: fc.constantFrom(null, 'USD', 'KZT', 'unstated'),
      source: fc.constantFrom('a', 'b'),
    })
    .map(({ value, period, currency, source }) =>
      one(value, period, { currency, ...from(source) }),
    );

  it('is of one currency, in order, once for each period, and ends with what the card prints', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), (observations) => {
        const readings = readingsOf(observations);
        const drawn = seriesOf(readings);
        if (drawn.length === 0) return;
        expect(drawn.length).toBeGreaterThan(1);
        expect(drawn[drawn.length - 1]).toBe(readings[readings.length - 1]);
        const all = drawn.flatMap(({ values }) => values);
        expect(new Set(all.map(({ currency }) => currency)).size).toBe(1);
        const starts = drawn.map(({ values }) => values[0].period?.min ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const periods = drawn.map(({ values }) => values[0].period?.edtf);
        expect(new Set(periods).size).toBe(periods.length);
      }),
    );
  });

  it('never mixes two observations, and loses none but to a lower row of its source', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), (observations) => {
        const values = readingsOf(observations).flatMap((reading) => reading.values);
        for (const { value, period, currency } of values) {
          expect(
            observations.some(
              (row) => row.value === value && row.period === period && row.currency === currency,
            ),
          ).toBe(true);
        }
        const last = observations[observations.length - 1];
        if (last === undefined) return;
        expect(
          values.some(
            ({ value, period, currency }) =>
              value === last.value &&
              period?.edtf === last.period?.edtf &&
              currency === last.currency,
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('changeOf', () => {
  const change = (...observations: Observation[]) => changeOf(seriesOf(readingsOf(observations)));

  it('is the difference and its share of the first', () => {
    expect(change(one(57, '2024'), one(96, '2025'))).toEqual({ difference: 39, share: 39 / 57 });
  });

  it('has no share of nothing, nor of a debt', () => {
    expect(change(one(0, '2024'), one(96, '2025'))).toEqual({ difference: 96, share: null });
    expect(change(one(-4, '2024'), one(4, '2025'))).toEqual({ difference: 8, share: null });
    expect(change(one(5, '2024'), one(-30, '2025'))).toEqual({ difference: -35, share: null });
    expect(change(one(5, '2024'), one(0, '2025'))).toEqual({ difference: -5, share: -1 });
  });

  it('does not bring in decimals of its own', () => {
    expect(change(one(0.1, '2024'), one(0.3, '2025'))?.difference).toBe(0.2);
  });

  it.each<[string, Observation[]]>([
    ['over', [one(57, '2024', { qualifier: 'over' }), one(96, '2025')]],
    ['about', [one(57, '2024'), one(96, '2025', { qualifier: 'about' })]],
    ['disputed', [one(57, '2024'), one(96, '2025'), one(90, '2025', from('b'))]],
    ['a month beside a year', [one(57, '2024'), one(96, '2025-07')]],
    [
      'no currency',
      [one(5, '2024', { currency: 'unstated' }), one(6, '2025', { currency: 'unstated' })],
    ],
    ['no series', [one(57, '2024')]],
  ])('says nothing where it is not safe: %s', (_, observations) => {
    expect(change(...observations)).toBeNull();
  });
});
