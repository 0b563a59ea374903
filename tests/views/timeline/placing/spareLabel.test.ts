import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../../src/views/timeline/placing/markBox';
import type { SeenMark } from '../../../../src/views/timeline/placing/placed';
import { spareLabel } from '../../../../src/views/timeline/placing/timelineLabels';
import { makeEvent } from '../../../makeStory';

const at = (x: number, width = 0): SeenMark => ({
  event: makeEvent('a', { rank: 1 }),
  kind: width === 0 ? 'day' : 'year',
  approximate: false,
  uncertain: false,
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

describe('spareLabel', () => {
  it('stays in the picture at any width, and over its mark', () => {
    fc.assert(
      fc.property(mark, title, fc.integer({ min: 200, max: 1900 }), (one, text, width) => {
        const box = labelBox({ ...one, label: spareLabel(one, text, width) }, width);
        if (box === null) throw new Error('no label');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.x).toBeLessThanOrEqual(Math.min(width, (one.x + one.width) * width + 6));
        expect(box.x + box.width).toBeGreaterThanOrEqual(Math.max(0, one.x * width - 6));
      }),
    );
  });

  it('stays in it also where a page was drawn that did not know its width', () => {
    fc.assert(
      fc.property(mark, title, fc.integer({ min: 320, max: 1900 }), (one, text, width) => {
        const box = labelBox({ ...one, label: spareLabel(one, text, null) }, width);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['begins with its mark', 0.1, 900, false, 0],
    ['ends with it near the right edge', 0.9, 900, true, 0],
    ['moves in from the left edge', 0, 900, false, 6],
    ['takes the room of both sides on a phone', 0.45, 328, false, -72],
  ])('%s', (_, x, width, atEnd, shift) => {
    const label = spareLabel(at(x), 'A title that is some thirty letters', width);
    expect(label.text).toBe('A title that is some thirty letters');
    expect([label.atEnd, label.shift]).toEqual([atEnd, shift]);
  });
});
