import type { DatePoint } from '../../model/date';
import { shareAge, withAge } from './age';
import type { Calendar, CaseWords, DatePatterns } from './calendar';
import { fill } from '../fill';
import { slotsOf } from './writePoint';

/**
 * Two ends that share a year or a month, written once: `16–17 June 2025`. `null` when they share
 * nothing and each has to be written whole.
 */
export function writeSpan(
  start: DatePoint,
  end: DatePoint,
  words: CaseWords,
  calendar: Calendar,
): string | null {
  const shape = sharedShape(start, end);
  if (shape === null) return null;
  const last = slotsOf(end, words);
  const span = fill(calendar.patterns[shape], {
    ...slotsOf(start, words),
    endYear: last.year ?? '',
    endSeason: last.season ?? '',
    endMonth: last.month ?? '',
    endDay: last.day ?? '',
  });
  return withAge(end, span, calendar);
}

type Shape = 'days' | 'daysOfTwoMonths' | 'months' | 'seasons' | 'years';

function sharedShape(start: DatePoint, end: DatePoint): (Shape & keyof DatePatterns) | null {
  if (start.precision !== end.precision || !shareAge(start, end)) return null;
  if (start.precision === 'year') return 'years';
  if (start.precision === 'decade' || start.year !== end.year) return null;
  if (start.precision === 'month') return 'months';
  if (start.precision === 'day') return start.month === end.month ? 'days' : 'daysOfTwoMonths';
  // A winter reaches into the next year, so it shares no year with the spring before it.
  return end.season === 24 ? null : 'seasons';
}
