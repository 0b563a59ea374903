import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripAreas, type StripArea } from '../../../../src/views/timeline/strip/stripAreas';

const endOf = ({ x, width }: StripArea) => x + width;

describe('stripAreas', () => {
  it('keeps room for a hand to carry the window and to move each end, whatever its width', () => {
    const pixel = fc.double({ min: 0, max: 1600, noNaN: true });
    fc.assert(
      fc.property(pixel, pixel, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const { from, window, to } = stripAreas(start, end);
        for (const area of [from, window, to]) expect(area.width).toBeGreaterThanOrEqual(24);
        expect(endOf(from)).toBeLessThanOrEqual(window.x + 0.001);
        expect(endOf(window)).toBeLessThanOrEqual(to.x + 0.001);
        const middle = (start + end) / 2;
        expect(window.x).toBeLessThanOrEqual(middle);
        expect(endOf(window)).toBeGreaterThanOrEqual(middle);
      }),
    );
  });

  it.each([
    ['a wide window', 100, 300, [88, 112, 288]],
    ['one of 48 pixels', 100, 148, [88, 112, 136]],
    ['one of 24 pixels', 100, 124, [76, 100, 124]],
    ['one of 2 pixels', 100, 102, [65, 89, 113]],
  ])('%s', (_, start, end, xs) => {
    const { from, window, to } = stripAreas(start, end);
    expect([from.x, window.x, to.x]).toEqual(xs);
  });
});
