import { isWhole } from './timelineZoom';
import { DAY, type Span } from './timelineSpan';

/** The dates of a window as an address holds them: days, both included; none for the whole. */
export interface SpanDates {
  readonly from: string | null;
  readonly to: string | null;
}

export function spanDates(span: Span, whole: Span): SpanDates {
  if (isWhole(span, whole)) return { from: null, to: null };
  const days = wholeDays(span);
  return { from: dayOf(days.from), to: dayOf(days.to - DAY) };
}

/** The window widened to whole days: what its dates stand for. */
export function wholeDays(span: Span): Span {
  return { from: Math.floor(span.from / DAY) * DAY, to: Math.ceil(span.to / DAY) * DAY };
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
