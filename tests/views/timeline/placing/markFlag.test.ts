import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markBox } from '../../../../src/views/timeline/placing/markBox';
import type { SeenMark } from '../../../../src/views/timeline/placing/placed';
import { markFlag } from '../../../../src/views/timeline/placing/markFlag';
import { makeEvent } from '../../../makeStory';

const at = (x: number, width = 0): SeenMark => ({
  event: makeEvent('a', { rank: 1 }),
  kind: width === 0 ? 'day' : 'year',
  approximate: false,
  uncertain: false,
  isTitledBefore: false,
  row: 0,
  x,
  width,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Some go on past the window, as the layout gives them. */
const mark = fc.oneof(
  share.map((x) => at(x)),
  fc
    .tuple(fc.double({ min: -0.05, max: 0.99, noNaN: true }), share)
    .map(([x, width]) => at(x, Math.max(-x, 0) + 0.01 + width * (1.05 - Math.max(x, 0)))),
);
const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 120 }),
  fc.constant('ҚазҰУ мен МСУ арасындағы ынтымақтастық туралы келісімге қол қойылды'),
);

describe('markFlag', () => {
  it('says the whole title, in the picture at any width, and ends above its mark', () => {
    fc.assert(
      fc.property(mark, title, fc.integer({ min: 200, max: 1900 }), (one, text, width) => {
        const flag = markFlag(one, text, width);
        expect(flag.lines.join('')).toBe(text);
        expect(flag.x).toBeGreaterThanOrEqual(0);
        expect(flag.x + flag.width).toBeLessThanOrEqual(width + 0.001);
        expect(flag.y + flag.height).toBeLessThanOrEqual(markBox(one, width).y);
      }),
    );
  });

  it.each([
    ['one line where there is room', 900, 1],
    ['as many as it takes on a phone', 200, 2],
  ])('is %s', (_, width, lines) => {
    const flag = markFlag(at(0.5), 'A title that is some thirty letters', width);
    expect(flag.lines).toHaveLength(lines);
  });
});
