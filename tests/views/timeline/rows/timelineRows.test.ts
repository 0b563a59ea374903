import { expect, it } from 'vitest';
import { laneItems } from '../../../../src/views/timeline/rows/timelineItems';
import { MARK_GAP, MARK_SIZE } from '../../../../src/views/timeline/rows/timelineMeasures';
import { looseRows } from '../../../../src/views/timeline/rows/timelineRows';
import { DAY } from '../../../../src/views/timeline/span/timelineSpan';
import { date, makeEvent } from '../../../makeStory';

const START = Date.UTC(2024, 0, 1);

/** A lane of days one after another, at the scale at which their marks stand end to end. */
function rowsOf(days: number, rows: number) {
  const events = Array.from({ length: days }, (_, i) => {
    const day = new Date(START + i * DAY).toISOString().slice(0, 10);
    return makeEvent(day, { date: date(day) });
  });
  const whole = { from: START, to: START + days * DAY };
  const [items] = laneItems(events, [events[0]?.topic ?? ''], whole);
  if (items === undefined) throw new Error('no lane');
  return (share: number) =>
    looseRows(items, whole, ((MARK_SIZE + MARK_GAP) / DAY) * share, rows)?.rows ?? null;
}

it.each([10, 200])('lets %d marks stand one by one as long as they fit end to end', (days) => {
  expect(rowsOf(days, 1)(1)).toBe(1);
  expect(rowsOf(days, 2)(0.5)).toBe(2);
});

it.each([10, 200])('says where %d marks do not fit', (days) => {
  expect(rowsOf(days, 1)(0.4)).toBeNull();
  expect(rowsOf(days, 2)(0.2)).toBeNull();
});
