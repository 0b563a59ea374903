import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/model/story';
import { timelineLayout } from '../../../../src/views/timeline/placing/timelineLayout';
import { wholeTitle } from '../../../../src/views/timeline/placing/titleCuts';
import { titledRows } from '../../../../src/views/timeline/rows/titledRows';
import { laneItems } from '../../../../src/views/timeline/rows/timelineItems';
import { looseRows } from '../../../../src/views/timeline/rows/timelineRows';
import { NARROWEST } from '../../../../src/views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { lengthOf, wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { date, makeEvent } from '../../../makeStory';
import { arbitraryEvents, TOPICS } from '../arbitraryEvents';

const whole = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
const LONG = 'Three parties exchange a memorandum on the ground station';
const titleOf = ({ title }: StoryEvent) => title.en ?? '';
const roomOf = (event: StoryEvent) => wholeTitle(titleOf(event), event.rank === 1).width;

const eventsOf = (dates: readonly string[], change: Partial<StoryEvent> = {}) =>
  dates.map((text, i) =>
    makeEvent(`e${i}`, { date: date(text), topic: 'a', rank: 1, title: { en: LONG }, ...change }),
  );

function sceneOf(events: readonly StoryEvent[], topics: readonly string[] = ['a'], titled = true) {
  return new TimelineScene(events, topics, whole, titled ? roomOf : undefined);
}

const rowsOf = (one: TimelineScene) => one.lanesAt(1e-9).map(({ rows }) => rows.rows);

function labelsAt(one: TimelineScene, width: number): readonly string[] {
  const view = { span: one.whole, width, titleOf, current: null };
  return timelineLayout(one.lanesAt(width / lengthOf(one.whole)), view).flatMap(({ marks }) =>
    marks.map(({ label }) => label?.text ?? ''),
  );
}

describe('a lane has more rows', () => {
  const close = eventsOf(['2024-05-01', '2024-06-15', '2024-08-01']);

  it('where titles would else be cut', () => {
    expect(rowsOf(sceneOf(close, ['a'], false))).toEqual([1]);
    expect(rowsOf(sceneOf(close))).toEqual([3]);
    expect(labelsAt(sceneOf(close), 1060)).toEqual([LONG, LONG, LONG]);
  });

  it('and not where each title stands whole anyway', () => {
    expect(rowsOf(sceneOf(eventsOf(['2024-01-05', '2024-12-20'])))).toEqual([1]);
  });

  it('those first that have more important titles', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `2024-${String(i + 1).padStart(2, '0')}-01`,
    );
    const lanes = [
      ...eventsOf(months, { rank: 3, topic: 'a' }),
      ...eventsOf(months, { rank: 2, topic: 'b' }),
      ...eventsOf(months, { rank: 1, topic: 'c' }),
    ].map((event, i) => ({ ...event, id: `e${i}` }));
    const [a = 0, b = 0, c = 0] = rowsOf(sceneOf(lanes, ['a', 'b', 'c']));
    expect(c).toBeGreaterThan(a);
    expect(a + b + c).toBeLessThanOrEqual(13);
  });

  it('and none where the lanes are as many as a screen holds', () => {
    const topics = Array.from({ length: 12 }, (_, i) => `t${i}`);
    const events = topics.flatMap((topic) =>
      eventsOf(['2024-05-01', '2024-06-15', '2024-08-01'], { topic }),
    );
    const rows = rowsOf(sceneOf(events, topics));
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(13);
  });
});

describe('rows for titles', () => {
  const story = arbitraryEvents(40).filter((all) => wholeSpan(all) !== null);

  it('hold each mark at the width that all rows are found for, whatever the dates', () => {
    fc.assert(
      fc.property(story, (all) => {
        const span = wholeSpan(all) ?? whole;
        const lanes = laneItems(all, TOPICS, span);
        const scale = NARROWEST / lengthOf(span);
        const loose = lanes.map((items) => looseRows(items, span, scale, 6));
        titledRows(lanes, loose, span, roomOf).forEach((rows, i) => {
          expect(rows === null).toBe(loose[i] === null);
          if (rows === null) return;
          expect(rows.rows).toBeGreaterThanOrEqual(loose[i]?.rows ?? 0);
          for (const row of rows.rowOf) expect(row).toBeLessThan(rows.rows);
        });
      }),
    );
  });

  it('leave no fewer titles whole than rows for marks alone', () => {
    const wholeAt = (one: TimelineScene, all: readonly StoryEvent[]) => {
      const titles = new Set(all.map(titleOf));
      return labelsAt(one, 1060).filter((text) => titles.has(text)).length;
    };
    const counts = fc.sample(story, { numRuns: 100, seed: 7 }).map((all) => {
      const span = wholeSpan(all) ?? whole;
      const titled = new TimelineScene(all, TOPICS, span, roomOf);
      return wholeAt(titled, all) - wholeAt(new TimelineScene(all, TOPICS, span), all);
    });
    expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    expect(counts.filter((one) => one < 0).length).toBeLessThanOrEqual(5);
  });
});
