import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/model/story';
import { labelBox, markBox } from '../../../../src/views/timeline/placing/markBox';
import type { PlacedLane } from '../../../../src/views/timeline/placing/placed';
import { wholeTitles } from '../../../../src/views/timeline/placing/wholeTitles';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { lengthOf, wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { date, makeEvent } from '../../../makeStory';

/** Whether every title of some lanes stands whole. */
function areWhole(lanes: readonly PlacedLane[], titleOf: (event: StoryEvent) => string): boolean {
  return lanes.every(({ marks }) =>
    marks.every(({ event, label }) => label !== null && label.text === titleOf(event)),
  );
}

const titleOf = (event: StoryEvent) => event.title.en ?? '';

function lanesOf(events: readonly StoryEvent[], width: number) {
  const span = wholeSpan(events);
  if (span === null) throw new Error('No event has a date');
  const scene = new TimelineScene(events, ['education'], span);
  const view = { span, width, titleOf, current: null };
  return wholeTitles(scene.lanesAt(width / lengthOf(span)), view);
}

const titled = (id: string, when: string, title: string, rank: 1 | 2 | 3 = 2) =>
  makeEvent(id, { topic: 'education', date: date(when), title: { en: title }, rank });

const LONG = 'A title that is so long that a screen would have to cut it';

describe('titles of a picture that nobody can touch', () => {
  it('stand whole, in as many rows as that takes', () => {
    const events = ['2023-01', '2024-06-01', '2024-06-02', '2024-06-03', '2025-12'].map((when, i) =>
      titled(`e${i}`, when, `${LONG} ${i}`),
    );
    const lanes = lanesOf(events, 1000);
    expect(areWhole(lanes, titleOf)).toBe(true);
    expect(lanes[0]?.rows).toBeGreaterThan(2);
  });

  it('are cut only where the whole picture is too narrow', () => {
    const lanes = lanesOf([titled('a', '2023-01', LONG), titled('b', '2025-12', LONG)], 200);
    expect(areWhole(lanes, titleOf)).toBe(false);
    for (const { label } of lanes.flatMap(({ marks }) => marks)) {
      expect(label?.text).toMatch(/^A title.*…$/);
    }
  });

  it('go on past the end of a long mark where there is no room beside it', () => {
    const events = [titled('year', '2024', LONG.slice(0, 40)), titled('far', '2026-12-31', 'Far')];
    const year = lanesOf(events, 300)
      .flatMap(({ marks }) => marks)
      .find(({ event }) => event.id === 'year');
    expect(year?.label).toMatchObject({ text: LONG.slice(0, 40), side: 'within' });
  });

  it('never stand over another title or mark', () => {
    const day = fc.record({
      year: fc.integer({ min: 2020, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      isMonth: fc.boolean(),
      length: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 300, max: 1600 }),
        (days, width) => {
          const events = days.map(({ year, month, isMonth, length }, i) => {
            const monthly = `${year}-${String(month).padStart(2, '0')}`;
            return titled(`e${i}`, isMonth ? monthly : `${monthly}-11`, 'n'.repeat(length));
          });
          for (const { marks } of lanesOf(events, width)) {
            const boxes = marks.flatMap((mark) => {
              const label = labelBox(mark, width);
              const box = markBox(mark, width);
              const start = Math.min(box.x, label?.x ?? box.x);
              const end = Math.max(box.x + box.width, label === null ? 0 : label.x + label.width);
              return [{ row: mark.row, start, end }];
            });
            for (const [i, one] of boxes.entries()) {
              for (const other of boxes.slice(i + 1)) {
                const isApart = one.end <= other.start || other.end <= one.start;
                if (one.row === other.row) expect(isApart).toBe(true);
              }
            }
          }
        },
      ),
    );
  });

  it('of very many events are as on the screen', () => {
    const events = Array.from({ length: 300 }, (_, i) =>
      titled(`e${i}`, `2024-01-${String((i % 28) + 1).padStart(2, '0')}`, LONG),
    );
    expect(lanesOf(events, 800)[0]?.rows).toBeLessThan(10);
  });
});
