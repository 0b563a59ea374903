import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/model/date';
import { titledLanes, type TitledMark } from '../../src/pictures/titledLanes';
import { textWidth } from '../../src/layout/textWidth';
import { LABEL_SIZE } from '../../src/views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../../src/views/timeline/rows/timelineScene';
import { lengthOf, wholeSpan } from '../../src/views/timeline/span/timelineSpan';
import { makeEvent } from '../makeStory';

const WORDS = [
  'Си',
  'Цзиньпин',
  'упомянул',
  'филиал',
  'в',
  'авторской',
  'статье',
  '分校',
  'көрсетілмеген',
];

function lanesOf(dates: readonly string[], titles: readonly string[], width: number) {
  const events = dates.map((one, i) =>
    makeEvent(`e${i}`, { topic: 'research', date: parseEdtf(one), title: { en: titles[i] ?? '' } }),
  );
  const span = wholeSpan(events);
  if (span === null) throw new Error('No event has a date');
  const scene = new TimelineScene(events, ['research'], span);
  const titleOf = (event: (typeof events)[number]) => event.title.en ?? '';
  const view = { span, width, titleOf, current: null };
  return titledLanes(scene.lanesAt(width / lengthOf(span)), view);
}

/** What the lines of a title take: from, to, and its rows. */
function boxOf({ side, textX, lines, row }: TitledMark) {
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const start = side === 'before' ? textX - wide : textX;
  return { start, end: start + wide, top: row, bottom: row + lines.length };
}

describe('titles of a picture’s lanes', () => {
  const dates = fc
    .array(fc.tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 25,
    })
    .map((all) => all.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`));
  const title = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));

  it('stand whole, inside the picture, and none over another', () => {
    fc.assert(
      fc.property(
        dates,
        fc.array(title, { minLength: 25, maxLength: 25 }),
        fc.integer({ min: 420, max: 1400 }),
        (some, titles, width) => {
          for (const { marks } of lanesOf(some, titles, width)) {
            for (const { event, lines } of marks) {
              expect(lines.join('').replace(/\s/g, '')).toBe(event.title.en?.replace(/\s/g, ''));
            }
            const boxes = marks.map(boxOf);
            boxes.forEach((one, i) => {
              expect(one.start).toBeGreaterThanOrEqual(-0.01);
              expect(one.end).toBeLessThanOrEqual(width + 0.01);
              for (const other of boxes.slice(i + 1)) {
                const isOver =
                  one.start < other.end &&
                  other.start < one.end &&
                  one.top < other.bottom &&
                  other.top < one.bottom;
                expect(isOver).toBe(false);
              }
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a mark as long as the lane stand over it', () => {
    const [lane] = lanesOf(['2020/2024'], ['The whole time'], 600);
    expect(lane?.marks[0]).toMatchObject({ side: 'above', lead: 1, lines: ['The whole time'] });
    expect(lane?.rows).toEqual(['titles', 'continued']);
  });

  it('stand over the rows in which a crowded lane counts events', () => {
    const days = Array.from(
      { length: 300 },
      (_, i) => `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    );
    const [lane] = lanesOf(days, ['The first'], 900);
    expect(lane?.groups.length).toBeGreaterThan(0);
    const named = lane?.marks.find(({ lines }) => lines.length > 0);
    expect(named).toMatchObject({ row: 0, lines: ['The first'] });
    for (const { row } of lane?.groups ?? []) expect(row).toBeGreaterThan(0);
  });

  it('leave a row of marks alone low', () => {
    const [lane] = lanesOf(['2020-01-01', '2024-01-01'], ['', ''], 600);
    expect(lane?.rows).toEqual(['marks']);
  });
});
