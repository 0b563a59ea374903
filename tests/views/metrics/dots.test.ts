import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../../src/views/metrics/dots';

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
