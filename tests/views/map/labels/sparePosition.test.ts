import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside } from '../../../../src/layout/boxes';
import { placeLabel } from '../../../../src/views/map/labels/placeLabel';
import { sparePosition } from '../../../../src/views/map/labels/sparePosition';
import { placeOn } from '../placeOn';

const NAMES = [
  'Xi’an',
  '西北工业大学哈萨克斯坦分校国际教育与科学研究合作中心',
  'Kazakh National Women’s Teacher Training University',
  'Казахский национальный исследовательский технический университет имени К. И. Сатпаева',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Северо-Западный-политехнический-университет-в-Алматы',
];

describe('a name that comes with the pointer', () => {
  it('is whole inside the map, wherever its mark stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES, null),
        fc.constantFrom(262, 390, 690, 1200),
        fc.double({ min: 0.04, max: 0.96, noNaN: true }),
        fc.double({ min: 0.06, max: 0.94, noNaN: true }),
        fc.integer({ min: 4, max: 12 }),
        (name, seat, width, x, y, radius) => {
          const frame = { x: 0, y: 0, width, height: width / 1.5 };
          const one = placeOn('a', x * width, y * frame.height, {
            radius,
            name: { text: name, lang: 'en' },
            seat: seat === null ? null : { text: seat, lang: 'en' },
          });
          const { box } = placeLabel(one, sparePosition(one, frame));
          expect(inside({ ...box, x: one.x + box.x, y: one.y + box.y }, frame)).toBe(true);
        },
      ),
    );
  });

  it('stays on one line where there is room', () => {
    const frame = { x: 0, y: 0, width: 690, height: 460 };
    const one = placeOn('a', 100, 100);
    expect(sparePosition(one, frame)).toMatchObject({ side: 'right', lines: 1, shift: 0 });
  });
});
