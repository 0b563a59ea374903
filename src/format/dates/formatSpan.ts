import type { Calendar } from './calendar';
import { formatRange } from './formatRange';
import { type TickUnit, pointAt } from './pointAt';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A stretch of time in words, for the part of an axis that is shown: `July 2024 – June 2025`.
 * `[from, to)` in milliseconds UTC, so a stretch up to 1 July ends in June. As exact as a reader
 * needs: days up to two months, whole years from ten years on, months between.
 */
export function formatSpan(from: number, to: number, calendar: Calendar): string {
  const last = Math.max(from, to - 1);
  const unit = unitFor(last - from);
  return formatRange(pointAt(from, unit), pointAt(last, unit), calendar);
}

function unitFor(length: number): TickUnit {
  if (length < 62 * DAY) return 'day';
  return length < 3650 * DAY ? 'month' : 'year';
}
