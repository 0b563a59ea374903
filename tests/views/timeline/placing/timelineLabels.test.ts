import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../../src/views/timeline/placing/markBox';
import type { SeenMark } from '../../../../src/views/timeline/placing/placed';
import { withLabels } from '../../../../src/views/timeline/placing/timelineLabels';
import { shapeOf } from '../../../../src/views/timeline/placing/timelineMark';
import { date, makeEvent } from '../../../makeStory';

const SPAN = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
const DAY = date('2024-07-02');

function markAt(x: number): SeenMark {
  const event = makeEvent('one', { date: DAY, title: { en: 'The title of an event' } });
  return { event, row: 0, x, width: 0, ...shapeOf(DAY) };
}

const labelled = (x: number, width: number | null) =>
  withLabels([markAt(x)], 1, { span: SPAN, width, titleOf: ({ title }) => title.en ?? '' })[0];

describe('withLabels', () => {
  it.each([0, 0.002, 0.5, 0.998, 1])(
    'names a mark that stands at %d of the window, inside the picture',
    (x) => {
      const mark = labelled(x, 900);
      const box = mark === undefined ? null : labelBox(mark, 900);
      expect(mark?.label?.text).toBe('The title of an event');
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(900);
    },
  );

  it('leaves a title at the very edge away where nobody knows the width', () => {
    expect(labelled(0, null)?.label?.atEnd ?? null).not.toBe(false);
  });
});
