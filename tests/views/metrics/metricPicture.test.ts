import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figures';
import { dotsOf, trendOf } from '../../../src/views/metrics/metricPicture';
import { date, makeMetric, makeObservation } from '../../makeStory';

describe('dotsOf', () => {
  it.each([
    [57, { count: 57, each: 1, rows: 3 }],
    [0, { count: 0, each: 1, rows: 1 }],
    [200, { count: 200, each: 1, rows: 10 }],
    [201, { count: 20, each: 10, rows: 1 }],
    [10_000_000, { count: 100, each: 100_000, rows: 5 }],
    [-3, { count: 0, each: 1, rows: 1 }],
  ])('%d', (value, expected) => {
    expect(dotsOf(value)).toMatchObject(expected);
  });

  it('never draws more than can be counted, and never lies by more than half a dot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const { count, each } = dotsOf(value);
        expect(count).toBeLessThanOrEqual(200);
        expect(Math.abs(count * each - value)).toBeLessThanOrEqual(each / 2);
      }),
    );
  });
});

describe('trendOf', () => {
  const figure = (observations: Figure['observations']): Figure => ({
    metric: makeMetric('m'),
    value: 0,
    qualifier: 'exact',
    currency: null,
    observations,
    events: [],
  });

  it('needs two dated observations', () => {
    expect(trendOf(figure([makeObservation('m', 5, { period: date('2024') })]))).toEqual([]);
    expect(trendOf(figure([makeObservation('m', 5), makeObservation('m', 6)]))).toEqual([]);
  });

  it('stands on zero and reaches the top with the highest', () => {
    const points = trendOf(
      figure([
        makeObservation('m', 50, { period: date('2023') }),
        makeObservation('m', 100, { period: date('2024') }),
        makeObservation('m', 0, { period: date('2025') }),
      ]),
    );
    expect(points.map(({ y }) => y)).toEqual([0.5, 1, 0]);
    expect(points.map(({ x }) => Math.round(x * 100))).toEqual([0, 50, 100]);
  });

  it('draws a row of zeros as zeros', () => {
    const points = trendOf(
      figure([
        makeObservation('m', 0, { period: date('2023') }),
        makeObservation('m', 0, { period: date('2024') }),
      ]),
    );
    expect(points.map(({ y }) => y)).toEqual([0, 0]);
  });
});
