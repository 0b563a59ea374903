import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../../src/views/timeline/placing/markBox';
import type { PlacedMark, SeenMark } from '../../../../src/views/timeline/placing/placed';
import { withLabels } from '../../../../src/views/timeline/placing/timelineLabels';
import { shapeOf } from '../../../../src/views/timeline/placing/timelineMark';
import type { StoryEvent } from '../../../../src/model/story';
import { date, makeEvent } from '../../../makeStory';

const SPAN = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
const DAY = date('2024-07-02');

function markAt(x: number): SeenMark {
  const event = makeEvent('one', { date: DAY, title: { en: 'The title of an event' } });
  return { event, row: 0, x, width: 0, isTitledBefore: false, ...shapeOf(DAY) };
}

const VIEW = {
  span: SPAN,
  width: 900,
  titleOf: ({ title }: StoryEvent) => title.en ?? '',
  current: null,
};
const labelled = (x: number, width: number | null) =>
  withLabels([markAt(x)], [], { ...VIEW, width })[0];

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

  it.each([0, 0.5, 1])('names a lonely mark at %d in every picture, however narrow', (x) => {
    expect(labelled(x, null)?.label?.from).toBe(0);
  });

  const year = (x: number, width: number): SeenMark => ({
    ...markAt(x),
    event: makeEvent('year', { date: date('2024'), title: { en: 'A year of its own' } }),
    kind: 'year',
    width,
  });

  it.each([
    ['in a long mark', year(0.2, 0.5), 'within'],
    ['after a short one', year(0.2, 0.01), 'after'],
    ['before one at the end', year(0.97, 0.03), 'before'],
    ['before one that is to have it there', { ...markAt(0.5), isTitledBefore: true }, 'before'],
    ['after such a one where there is no room', { ...markAt(0.01), isTitledBefore: true }, 'after'],
  ])('stands %s', (_, mark, side) => {
    const label = withLabels([mark], [], VIEW)[0]?.label;
    expect(label).toMatchObject({ side, text: mark.event.title.en });
  });

  const crowd = Array.from({ length: 6 }, (_, i) => ({
    ...markAt(0.04 + i * 0.16),
    event: makeEvent(`e${i}`, { date: DAY, title: { en: `The long title of the event ${i}` } }),
  }));

  it('says the chosen title whole or leaves it to its flag, and never cuts it', () => {
    for (const { event } of crowd) {
      const all = withLabels(crowd, [], { ...VIEW, current: event.id });
      const text = all.find((one) => one.event.id === event.id)?.label?.text;
      expect([undefined, event.title.en]).toContain(text);
    }
    const [alone] = withLabels(crowd.slice(0, 1), [], { ...VIEW, current: 'e0' });
    expect(alone?.label?.text).toBe('The long title of the event 0');
  });

  it.each([300, 360, 500, 700, 1000, 1500])(
    'has room at %d pixels for what it placed knowing no width: half of what it would place there',
    (width) => {
      const shown = withLabels(crowd, [], { ...VIEW, width: null }).filter(
        ({ label }) => label !== null && label.from <= width,
      );
      const live = withLabels(crowd, [], { ...VIEW, width }).filter(({ label }) => label !== null);
      expect(shown.length).toBeGreaterThanOrEqual(live.length / 2);
      const boxes = shown
        .map(shownAt(width))
        .flatMap((mark) => labelBox(mark, width) ?? [])
        .sort((a, b) => a.x - b.x);
      let end = 0;
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(end - 0.001);
        end = box.x + box.width;
      }
    },
  );

  it('says more of a title where a broad picture has room, and less where a narrow one has none', () => {
    const few = crowd.slice(0, 3);
    const shown = withLabels(few, [], { ...VIEW, width: null });
    const said = (width: number) =>
      shown.map(shownAt(width)).map(({ label }) => label?.text.length ?? 0);
    const broad = shown.filter(({ label }) => label?.broad);
    expect(broad.length).toBeGreaterThan(0);
    for (const { label, event } of broad) {
      expect(label?.broad?.text.length).toBeGreaterThan(label?.text.length ?? Infinity);
      expect(label?.broad?.from).toBeGreaterThanOrEqual(560);
      expect(VIEW.titleOf(event)).toContain(label?.broad?.text.replace('…', ''));
    }
    for (const [i, length] of said(1000).entries()) {
      expect(length).toBeGreaterThanOrEqual(said(500)[i] ?? Infinity);
    }
  });
});

/** A mark with the label that a page which does not know its width shows at this one. */
const shownAt = (width: number) => (mark: PlacedMark) => {
  const { label } = mark;
  if (label?.broad === undefined || label.broad === null || width < label.broad.from) return mark;
  return { ...mark, label: { ...label, ...label.broad } };
};
