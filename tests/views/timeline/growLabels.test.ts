import { describe, expect, it } from 'vitest';
import { growLabels, type GrowingLabel } from '../../../src/views/timeline/growLabels';

const label = (id: string, x: number, long: number, row = 0): GrowingLabel => ({
  id,
  row,
  short: { x, y: 0, width: 50, height: 15 },
  long: { x, y: 0, width: long, height: 15 },
});

describe('growLabels', () => {
  it.each([
    ['room up to the next', [label('a', 0, 100), label('b', 100, 50)], ['a', 'b']],
    ['the next in the way', [label('a', 0, 101), label('b', 100, 50)], ['b']],
    ['the edge in the way', [label('a', 350, 51)], []],
    ['another row is not in the way', [label('a', 0, 200), label('b', 100, 50, 1)], ['a', 'b']],
    ['the first asked takes the room', [label('b', 100, 200), label('a', 0, 100)], ['b', 'a']],
  ])('%s', (_, labels, expected) => {
    expect([...growLabels(labels, 400)]).toEqual(expected);
  });
});
