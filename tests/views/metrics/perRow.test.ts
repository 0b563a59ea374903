import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perRow } from '../../../src/views/metrics/perRow';

it.each([
  [0, 6, 0],
  [1, 6, 1],
  [6, 6, 6],
  [7, 6, 4],
  [8, 6, 4],
  [9, 6, 5],
  [10, 6, 5],
  [5, 4, 3],
  [7, 4, 4],
])('of %s cards, %s at most, %s stand in a row', (count, most, row) => {
  expect(perRow(count, most)).toBe(row);
});

it('leaves no lone card in a last row where another number of cards would not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(4, 6), (count, most) => {
      const row = perRow(count, most);
      expect(row).toBeLessThanOrEqual(most);
      const others = most === 4 ? [3, 4] : [4, 5, 6];
      const isLone = count > most && count % row === 1;
      expect(isLone && others.some((other) => count % other !== 1)).toBe(false);
    }),
  );
});
