import { describe, expect, it } from 'vitest';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { timelineLayout } from '../../../../src/views/timeline/placing/timelineLayout';
import { wholeTitle } from '../../../../src/views/timeline/placing/titleCuts';
import { date, makeEvent } from '../../../makeStory';

const whole = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
const LONG = 'Three parties exchange a memorandum on the ground station';

function scene(
  dates: readonly string[],
  topics: readonly string[],
  { titled = true, rank = 1 }: { titled?: boolean; rank?: 1 | 2 } = {},
) {
  const events = dates.map((text, i) =>
    makeEvent(`e${i}`, { date: date(text), topic: topics[0] ?? '', rank }),
  );
  const room = () => wholeTitle(LONG, true).width;
  return new TimelineScene(events, topics, whole, titled ? room : undefined);
}

const rowsOf = (one: TimelineScene) => one.lanesAt(1e-9).map(({ rows }) => rows.rows);

function labelsAt(one: TimelineScene, width: number): readonly string[] {
  const view = { span: whole, width, titleOf: () => LONG, current: null };
  return timelineLayout(one.lanesAt(width / (whole.to - whole.from)), view).flatMap(({ marks }) =>
    marks.map(({ label }) => label?.text ?? ''),
  );
}

describe('a lane has a row more', () => {
  const close = ['2024-06-01', '2024-08-01'];

  it('where two titles would else be cut', () => {
    expect(rowsOf(scene(close, ['a'], { titled: false }))).toEqual([1]);
    expect(rowsOf(scene(close, ['a']))).toEqual([2]);
    expect(labelsAt(scene(close, ['a']), 1000)).toEqual([LONG, LONG]);
  });

  it('and not where each title stands whole anyway', () => {
    expect(rowsOf(scene(['2024-01-05', '2024-12-20'], ['a']))).toEqual([1]);
  });

  it('and not for what is less important', () => {
    expect(rowsOf(scene(close, ['a'], { rank: 2 }))).toEqual([1]);
  });

  it('and no more than one', () => {
    const many = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-01`);
    expect(rowsOf(scene(many, ['a']))).toEqual([2]);
  });

  it('and not where there are many lanes', () => {
    const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(rowsOf(scene(close, topics))[0]).toBe(1);
  });
});
