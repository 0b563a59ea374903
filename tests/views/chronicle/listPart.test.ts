import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_PART,
  PART,
  shownPart,
  withEarlier,
  withLater,
} from '../../../src/views/chronicle/listPart';

describe('shownPart', () => {
  it.each([
    ['a short list whole', 14, FIRST_PART, -1, { from: 0, to: 14 }],
    ['whole what need not be cut', 300, FIRST_PART, 250, { from: 0, to: 300 }],
    ['a part of what is longer', 301, FIRST_PART, -1, { from: 0, to: 100 }],
    ['the first part of a long one', 1000, FIRST_PART, -1, { from: 0, to: 100 }],
    ['the first part while the chosen is in it', 1000, FIRST_PART, 99, { from: 0, to: 100 }],
    ['the part of the chosen one', 1000, FIRST_PART, 450, { from: 400, to: 500 }],
    ['the last part', 1010, FIRST_PART, 1005, { from: 1000, to: 1010 }],
    [
      'the start when filters left less than was opened',
      50,
      { from: 400, to: 600 },
      -1,
      { from: 0, to: 50 },
    ],
    ['nothing of nothing', 0, FIRST_PART, -1, { from: 0, to: 0 }],
  ])('%s', (_, total, opened, current, expected) => {
    expect(shownPart(total, opened, current)).toEqual(expected);
  });

  it('of a long list always holds the chosen entry, and never more than was opened', () => {
    const size = fc.integer({ min: 301, max: 100_000 });
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(2000), (total, at, from) => {
        const current = at % total;
        const part = shownPart(total, { from, to: from + PART }, current);
        expect(part.from).toBeLessThanOrEqual(current);
        expect(part.to).toBeGreaterThan(current);
        expect(part.to - part.from).toBeLessThanOrEqual(PART);
      }),
    );
  });
});

it('opens more on either side', () => {
  expect(withLater({ from: 400, to: 600 })).toEqual({ from: 400, to: 700 });
  expect(withEarlier({ from: 50, to: 600 })).toEqual({ from: 0, to: 600 });
});
