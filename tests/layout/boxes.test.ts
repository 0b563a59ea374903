import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlap, TakenBoxes, type Box } from '../../src/layout/boxes';

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});

describe('TakenBoxes', () => {
  it('finds what a look at every box would find', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30, size: 'max' }), box, (all, asked) => {
        const taken = new TakenBoxes();
        for (const one of all) taken.add(one);
        expect(taken.hits(asked)).toBe(all.some((one) => overlap(one, asked)));
      }),
    );
  });
});

describe.each([
  ['side by side', { x: 10, y: 0, width: 5, height: 10 }, false],
  ['one over the other', { x: 0, y: 10, width: 10, height: 5 }, false],
  ['a corner', { x: 9, y: 9, width: 10, height: 10 }, true],
  ['within', { x: 2, y: 2, width: 2, height: 2 }, true],
])('%s', (_, other, expected) => {
  it(`${expected ? 'overlaps' : 'does not overlap'}`, () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, other)).toBe(expected);
  });
});

it.each([
  [{ x: 0, y: 0, width: 10, height: 10 }, true],
  [{ x: 0, y: 0, width: 10.1, height: 10 }, false],
  [{ x: -0.1, y: 0, width: 5, height: 5 }, false],
])('%j in its frame: %s', (one, expected) => {
  expect(inside(one, { x: 0, y: 0, width: 10, height: 10 })).toBe(expected);
});
