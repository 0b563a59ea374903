import type { DatePoint } from '../../model/date';
import type { Calendar } from './calendar';
import { fill, fillDates } from '../fill';
import { formatPoint } from './formatPoint';
import { writeSpan } from './writeSpan';

/**
 * Two ends in words, merged where both are known equally well: `June–July 2025`; else each end
 * with its own marks: `about June 2024 – July 2024`.
 */
export function formatRange(start: DatePoint, end: DatePoint, calendar: Calendar): string {
  if (sameDate(start, end) && sameDoubt(start, end)) return formatPoint(start, calendar);
  return merged(start, end, calendar) ?? whole(start, end, calendar);
}

function merged(start: DatePoint, end: DatePoint, calendar: Calendar): string | null {
  if (!sameDoubt(start, end)) return null;
  const { cases, phrases } = calendar;
  const words = start.approximate ? (cases.about ?? cases.plain) : cases.plain;
  const span = writeSpan(start, end, words, calendar);
  if (span === null) return null;
  const date = start.approximate ? fillDates(phrases.about, { date: span }) : span;
  return start.uncertain ? fill(phrases.uncertain, { date }) : date;
}

function whole(start: DatePoint, end: DatePoint, calendar: Calendar): string {
  return fillDates(calendar.patterns.range, {
    start: formatPoint(start, calendar),
    end: formatPoint(end, calendar),
  });
}

function sameDate(a: DatePoint, b: DatePoint): boolean {
  return (
    a.precision === b.precision &&
    a.year === b.year &&
    a.season === b.season &&
    a.month === b.month &&
    a.day === b.day
  );
}

function sameDoubt(a: DatePoint, b: DatePoint): boolean {
  return a.approximate === b.approximate && a.uncertain === b.uncertain;
}
