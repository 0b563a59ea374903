import { describe, expect, it } from 'vitest';
import { labelClass } from '../../../../src/views/map/labels/labelClass';
import type { LabelPosition } from '../../../../src/views/map/labels/mapLabels';
import { rangesOf, staticLabels } from '../../../../src/views/map/labels/staticLabels';
import { placeOn } from '../placeOn';

const right: LabelPosition = { side: 'right', withSeat: true };
const bare: LabelPosition = { side: 'right', withSeat: false };
const frame = { x: 0.6, y: 0.3, width: 0.2, height: 0.2 / 1.5 };

function at(...positions: readonly (LabelPosition | null)[]) {
  return rangesOf(positions.map((position) => new Map(position === null ? [] : [['a', position]])));
}

describe('rangesOf', () => {
  it('joins equal positions of neighbouring widths', () => {
    expect(at(bare, bare, right, right, right, right).get('a')).toEqual([
      { ...bare, from: 320, until: 640, isSpare: false },
      { ...right, from: 640, until: null, isSpare: false },
    ]);
  });

  it('leaves out the widths without room', () => {
    expect(at(null, right, null, right, right, right).get('a')).toEqual([
      { ...right, from: 480, until: 640, isSpare: false },
      { ...right, from: 800, until: null, isSpare: false },
    ]);
  });
});

describe('staticLabels', () => {
  it('keeps a spare name for the pointer at each width without room', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => placeOn(String(i), 0.5 + i * 0.004, 0.5));
    const labels = staticLabels({ singles: crowd, merged: [] }, [], [], frame);
    for (const { place } of crowd) {
      const ranges = labels.get(place.id) ?? [];
      expect(ranges[0]?.from).toBeLessThanOrEqual(320);
      ranges.forEach((range, i) => {
        expect(range.until).toBe(ranges[i + 1]?.from ?? null);
      });
    }
    expect([...labels.values()].flat().some(({ isSpare }) => isSpare)).toBe(true);
  });
});

describe('labelClass', () => {
  it.each([
    [{ ...right, from: 0, until: null, isSpare: false }, 'from-0'],
    [{ ...right, from: 480, until: 640, isSpare: false }, 'from-480 until-640'],
    [{ ...right, from: 0, until: null, isSpare: true }, 'from-0 spare'],
  ])('%j is %s', (range, expected) => {
    expect(labelClass(range)).toBe(expected);
  });
});
