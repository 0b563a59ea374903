import { describe, expect, it } from 'vitest';
import { hitMark } from '../../../../src/views/timeline/canvas/hitMark';
import type { PlacedMark } from '../../../../src/views/timeline/placing/placed';
import { markBox } from '../../../../src/views/timeline/placing/markBox';
import { makeEvent } from '../../../makeStory';

const mark = (id: string, x: number, width: number, row = 0): PlacedMark => ({
  event: makeEvent(id),
  kind: width === 0 ? 'day' : 'year',
  approximate: false,
  uncertain: false,
  isTitledBefore: false,
  row,
  x,
  width,
  label: null,
});
const marks = [
  mark('a', 0.1, 0),
  mark('b', 0.12, 0),
  mark('year', 0.3, 0.4),
  mark('below', 0.1, 0, 1),
];
const middle = (one: PlacedMark) => {
  const box = markBox(one, 1000);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

describe('hitMark', () => {
  it.each(marks)('answers at the middle of $event.id', (one) => {
    expect(hitMark(marks, 1000, ...middle(one))?.event.id).toBe(one.event.id);
  });

  it.each([
    [92, 'a'],
    [108, 'a'],
    [113, 'b'],
    [131, 'b'],
    [300, 'year'],
    [699, 'year'],
    [150, null],
    [720, null],
  ])('at %d pixels it is %s', (x, expected) => {
    const [, y] = middle(mark('a', 0.1, 0));
    expect(hitMark(marks, 1000, x, y)?.event.id ?? null).toBe(expected);
  });

  it('answers a little above and below, and not in the next row', () => {
    const [x, y] = middle(mark('year', 0.3, 0.4));
    expect(hitMark(marks, 1000, x, y + 12)?.event.id).toBe('year');
    expect(hitMark(marks, 1000, x, y + 20)).toBeNull();
  });

  it('answers higher than its row, and leaves the nearer row its half', () => {
    const low = [mark('upper', 0.1, 0), mark('lower', 0.1, 0, 1)];
    const middleAt = (row: number) => (row + 0.5) * 18;
    const at = (y: number) => hitMark(low, 1000, 100, y)?.event.id ?? null;
    expect(at(middleAt(0) - 12)).toBe('upper');
    expect(at(middleAt(0) - 12.1)).toBeNull();
    expect(at(middleAt(0) + 8)).toBe('upper');
    expect(at(middleAt(1) - 8)).toBe('lower');
    expect(at(middleAt(1) + 12)).toBe('lower');
  });
});
