import type { DatePoint, Precision, StoryDate } from './date';

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, season: 2, year: 3, decade: 4 };

/** The coarser precision of a date's ends: a range from a day to a month is known to the month. */
export function precisionOf({ start, end }: StoryDate): Precision {
  // Asked of every event of a long story: nothing is made on the way.
  const a = (start ?? end)?.precision;
  const b = (end ?? start)?.precision;
  if (a === undefined || b === undefined) throw new Error('A date has one end at least.');
  return COARSENESS[a] > COARSENESS[b] ? a : b;
}

export function isApproximate(date: StoryDate): boolean {
  return some(date, (point) => point.approximate);
}

export function isUncertain(date: StoryDate): boolean {
  return some(date, (point) => point.uncertain);
}

function some({ start, end }: StoryDate, test: (point: DatePoint) => boolean): boolean {
  return (start !== null && test(start)) || (end !== null && test(end));
}

/**
 * Order of telling: by the first instant, then the better known date, then the one that ends
 * first. No date comes last, an open start first.
 */
export function compareDates(a: StoryDate | null, b: StoryDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    order(a.min ?? -Infinity, b.min ?? -Infinity) ||
    COARSENESS[precisionOf(a)] - COARSENESS[precisionOf(b)] ||
    order(a.max ?? Infinity, b.max ?? Infinity)
  );
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A stretch of time as it is asked for: instants, milliseconds UTC, half-open; `null` is an open side. */
export interface AskedSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Whether a date touches a span. The whole of time holds all there is, no other what has no date. */
export function liesIn(date: StoryDate | null, { from, to }: AskedSpan): boolean {
  if (date === null) return from === null && to === null;
  const startsBefore = to === null || date.min === null || date.min < to;
  const endsAfter = from === null || date.max === null || date.max > from;
  return startsBefore && endsAfter;
}
