import { utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import type { StoryEvent } from '../../../model/story';

/** Half-open stretch of time, milliseconds UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const DAY = 86_400_000;
const LONG_STORY = 12 * 365 * DAY;

/**
 * The stretch that holds every dated event, widened to whole months, or years when it is long;
 * `null` when no event has a date.
 */
export function wholeSpan(events: readonly StoryEvent[]): Span | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of events) {
    if (date === null) continue;
    // An open end leaves at least a day beside the end that is known.
    from = Math.min(from, date.min ?? (date.max ?? Infinity) - DAY);
    to = Math.max(to, date.max ?? (date.min ?? -Infinity) + DAY);
  }
  if (from > to) return null;
  const unit: CountableTimeInterval = to - from > LONG_STORY ? utcYear : utcMonth;
  const start = unit.floor(new Date(from)).getTime();
  const end = unit.ceil(new Date(to)).getTime();
  return { from: start, to: Math.max(end, unit.offset(new Date(start), 1).getTime()) };
}

export function lengthOf(span: Span): number {
  return span.to - span.from;
}

/** Where an instant stands in a span: 0 at its start, 1 at its end. */
export function shareOf(instant: number, span: Span): number {
  return (instant - span.from) / lengthOf(span);
}
