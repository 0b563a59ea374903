import { describe, expect, it } from 'vitest';
import { labelClass } from '../../../../src/views/map/labels/labelClass';
import { rangesOf, withSpares } from '../../../../src/views/map/labels/labelRanges';

const WIDTHS = [320, 480, 640, 800, 1000, 1200];
const right = { side: 'right', withSeat: true };
const bare = { side: 'right', withSeat: false };

function at(...positions: readonly (typeof right | null)[]) {
  const layouts = positions.map((one) => new Map(one === null ? [] : [['a', one]]));
  return rangesOf(WIDTHS, layouts).get('a') ?? [];
}

describe('rangesOf', () => {
  it('joins equal positions of neighbouring widths', () => {
    expect(at(bare, bare, right, right, right, right)).toEqual([
      { position: bare, from: 320, until: 640, isSpare: false },
      { position: right, from: 640, until: null, isSpare: false },
    ]);
  });

  it('leaves out the widths without room', () => {
    expect(at(null, right, null, right, right, right)).toEqual([
      { position: right, from: 480, until: 640, isSpare: false },
      { position: right, from: 800, until: null, isSpare: false },
    ]);
  });
});

describe('withSpares', () => {
  it('fills the widths without room', () => {
    const spare = { side: 'left', withSeat: false };
    const ranges = withSpares(WIDTHS, at(null, right, null, right, right, right), () => spare);
    expect(ranges.map(({ from, until, isSpare }) => [from, until, isSpare])).toEqual([
      [320, 480, true],
      [480, 640, false],
      [640, 800, true],
      [800, null, false],
    ]);
    expect(ranges[0]?.position).toBe(spare);
  });
});

describe('labelClass', () => {
  it.each([
    [{ from: 0, until: null, isSpare: false }, 'from-0'],
    [{ from: 480, until: 640, isSpare: false }, 'from-480 until-640'],
    [{ from: 0, until: null, isSpare: true }, 'from-0 spare'],
  ])('%j is %s', (range, expected) => {
    expect(labelClass(range)).toBe(expected);
  });
});
