import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../../src/views/timeline/gestures/openGroup';
import type { EventGroup } from '../../../../src/views/timeline/rows/eventGroups';
import { DAY, lengthOf, type Span } from '../../../../src/views/timeline/span/timelineSpan';
import { date, makeEvent } from '../../../makeStory';

const day = (text: string) => Date.parse(text);
const whole = { from: day('2020-01-01'), to: day('2026-01-01') };
const cell = { from: day('2024-05-01'), to: day('2024-09-01') };

function groupOf(dates: readonly string[], within: Span = cell): EventGroup {
  const events = dates.map((text, i) => makeEvent(`e${i}`, { date: date(text) }));
  return { ...within, id: '@1', row: 0, order: 0, events };
}

describe('openingOf', () => {
  it('comes near to the events of a group, with some air around them', () => {
    const { span, parts } = openingOf(groupOf(['2024-06-01', '2024-07-10']), whole, whole);
    expect([span.from, span.to]).toEqual([day('2024-05-28'), day('2024-07-15')]);
    expect(parts).toBe(true);
  });

  it('leaves those that begin and end together to the table, where nearer says no more', () => {
    expect(openingOf(groupOf(['2020/2025', '2020/2025']), whole, whole).parts).toBe(false);
  });

  it('comes near to where long ones begin', () => {
    const { span } = openingOf(groupOf(['2021/2024', '2021-06/2025']), whole, whole);
    expect(span.from).toBeGreaterThan(whole.from);
  });

  it('first comes as near as it can to hundreds of one day, and then leaves them to the table', () => {
    const crowd = groupOf(Array.from({ length: 300 }, () => '2024-07-02'));
    const first = openingOf(crowd, whole, whole);
    expect(first.parts).toBe(true);
    expect(lengthOf(first.span)).toBe(3 * DAY);
    expect(first.span.from).toBeLessThanOrEqual(day('2024-07-02'));
    expect(first.span.to).toBeGreaterThanOrEqual(day('2024-07-03'));
    expect(openingOf(crowd, first.span, whole).parts).toBe(false);
  });

  it('does so at once where the whole is no longer', () => {
    const short = { from: day('2024-07-01'), to: day('2024-07-01') + 3 * DAY };
    expect(openingOf(groupOf(['2024-07-02'], short), short, short).parts).toBe(false);
  });
});
