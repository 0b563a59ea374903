import { describe, expect, it } from 'vitest';
import { growLabels, type GrowingLabel } from '../../../../src/views/timeline/placing/growLabels';

const label = (id: string, x: number, long: number, row = 0): GrowingLabel => ({
  id,
  row,
  boxes: [50, 80, long].map((room) => ({ x, y: 0, width: room, height: 15 })),
});

describe('growLabels', () => {
  it.each([
    ['room up to the next', [label('a', 0, 100), label('b', 100, 90)], { a: 2, b: 2 }],
    ['the next in the way', [label('a', 0, 101), label('b', 100, 90)], { a: 1, b: 2 }],
    ['no room at all', [label('a', 0, 100), label('b', 60, 90)], { a: 0, b: 2 }],
    ['the edge in the way', [label('a', 330, 90)], { a: 0 }],
    ['another row is not in the way', [label('a', 0, 200), label('b', 60, 90, 1)], { a: 2, b: 2 }],
    ['the first asked takes the room', [label('b', 100, 200), label('a', 0, 100)], { a: 2, b: 2 }],
  ])('%s', (_, labels, expected) => {
    expect(Object.fromEntries(growLabels(labels, 400))).toEqual(expected);
  });
});
