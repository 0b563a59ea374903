import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../../src/layout/boxes';
import { textWidth } from '../../../../src/layout/textWidth';
import { labelGround } from '../../../../src/views/map/labels/labelGround';
import {
  PLACE_SIZE,
  placeMapLabels,
  SEAT_SIZE,
  type LabelPosition,
} from '../../../../src/views/map/labels/mapLabels';
import type { PlacedPlace } from '../../../../src/views/map/places/placedPlace';
import { placeOn } from '../placeOn';

const size = { width: 640, height: 426 };

/** The least that a name covers, worked out apart from the code under test. */
function boxOf(one: PlacedPlace, { side, withSeat }: LabelPosition): Box {
  const width = Math.max(
    textWidth(one.name.text, PLACE_SIZE),
    withSeat ? textWidth(one.seat?.text ?? '', SEAT_SIZE) : 0,
  );
  const height = withSeat ? 28 : 14;
  const gap = one.radius + 3;
  if (side === 'right') return { x: one.x + gap, y: one.y - 7, width, height };
  if (side === 'left') return { x: one.x - gap - width, y: one.y - 7, width, height };
  const x = one.x - width / 2;
  return side === 'below'
    ? { x, y: one.y + gap + 1, width, height }
    : { x, y: one.y - gap - height - 1, width, height };
}

const story = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 640 }),
    y: fc.integer({ min: 0, max: 426 }),
    radius: fc.integer({ min: 4, max: 20 }),
    seat: fc.constantFrom(
      null,
      { text: 'Institute', lang: 'en' },
      { text: 'Ministry of Science and Higher Education', lang: 'en' },
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('placeMapLabels', () => {
  it('lets no name touch another name, a mark or the edge', () => {
    fc.assert(
      fc.property(story, (wanted) => {
        const places = wanted.map((one, i) => placeOn(String(i), one.x, one.y, one));
        const positions = placeMapLabels(places, [], labelGround(size, places, [], []));
        const boxes = places.flatMap((one) => {
          const position = positions.get(one.place.id);
          return position === undefined ? [] : [boxOf(one, position)];
        });
        const marks = places.map(({ x, y, radius: r }) => ({
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
        }));
        boxes.forEach((box, i) => {
          expect([...boxes.slice(i + 1), ...marks].filter((other) => overlap(box, other))).toEqual(
            [],
          );
          expect(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= 640 && box.y + box.height <= 426,
          ).toBe(true);
        });
      }),
    );
  });

  it.each([320, 640])('keeps names out of the corner of the buttons, %d wide', (width) => {
    // A name to its right would begin beside the buttons and end under them.
    const one = placeOn('a', width - 290, 30, {
      name: { text: 'Place with a long name', lang: 'en' },
    });
    const ground = labelGround({ width, height: width / 1.5 }, [one], [], []);
    expect(placeMapLabels([one], [], ground).get('a')?.side).not.toBe('right');
  });

  it('keeps off a tie when another side is free', () => {
    const one = placeOn('a', 300, 200);
    const line = [
      { x: 300, y: 200 },
      { x: 600, y: 200 },
    ];
    const position = placeMapLabels([one], [], labelGround(size, [one], [], [line])).get('a');
    expect(position?.side).toBe('left');
  });

  it('drops the institution before the name', () => {
    const one = placeOn('a', 320, 200, {
      seat: { text: 'Institution with a name '.repeat(6), lang: 'en' },
    });
    const position = placeMapLabels([one], [], labelGround(size, [one], [], [])).get('a');
    expect(position).toEqual({ side: 'right', withSeat: false });
  });
});
