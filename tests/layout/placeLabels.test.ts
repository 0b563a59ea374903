import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlap, type Box } from '../../src/layout/boxes';
import { placeLabels } from '../../src/layout/placeLabels';

const frame = { x: 0, y: 0, width: 400, height: 200 };
const place: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -50, max: 400 }),
  y: fc.integer({ min: -20, max: 200 }),
  width: fc.integer({ min: 10, max: 120 }),
  height: fc.constant(16),
});

describe('placeLabels', () => {
  it('lets no two labels intersect, none cover an obstacle, none leave the frame', () => {
    const wishes = fc
      .array(fc.array(place, { minLength: 1, maxLength: 4 }), { maxLength: 25, size: 'max' })
      .map((all) => all.map((places, i) => ({ id: String(i), places })));
    fc.assert(
      fc.property(wishes, fc.array(place, { maxLength: 8 }), (asked, obstacles) => {
        const found = placeLabels(asked, obstacles, frame);
        const boxes = asked.flatMap(({ id, places }) => places[found.get(id) ?? -1] ?? []);
        boxes.forEach((a, i) => {
          expect(inside(a, frame)).toBe(true);
          expect(obstacles.some((one) => overlap(a, one))).toBe(false);
          expect(boxes.slice(i + 1).some((b) => overlap(a, b))).toBe(false);
        });
      }),
    );
  });

  it('serves the first asked first, and the best place that is left', () => {
    const here = { x: 0, y: 0, width: 50, height: 16 };
    const there = { x: 60, y: 0, width: 50, height: 16 };
    const found = placeLabels(
      [
        { id: 'a', places: [here, there] },
        { id: 'b', places: [here, there] },
        { id: 'c', places: [here, there] },
      ],
      [],
      frame,
    );
    expect([...found]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});
