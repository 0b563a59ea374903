import { max } from 'd3';
import type { StoryDate } from '../../../model/date';
import type { Precision } from '../../../model/date';
import type { Reading } from '../../../model/series';

/** Months from one period to the next, where the periods themselves say so. */
const MONTHS: Record<Precision, number | null> = {
  day: null,
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
};

/**
 * A series with its gaps: one place for each period from the first to the last, `null` where nothing
 * is known of it. `null` for a series whose periods keep no step, such as days.
 */
export function slotsOf(series: readonly Reading[]): readonly (Reading | null)[] | null {
  const periods = series.flatMap(({ values }) => values[0].period ?? []);
  const starts = periods.map(monthOf);
  const first = starts[0];
  const step = stepOf(periods, starts);
  if (first === undefined || step === null) return null;
  const slots = new Map<number, Reading>();
  for (const [at, reading] of series.entries()) {
    slots.set(((starts[at] ?? first) - first) / step, reading);
  }
  // Two that begin in one month have no place of their own each.
  if (slots.size < series.length) return null;
  const last = max(slots.keys()) ?? 0;
  return Array.from({ length: last + 1 }, (_, at) => slots.get(at) ?? null);
}

/** Months since the year 0. */
function monthOf({ min, max }: StoryDate): number {
  const date = new Date(min ?? max ?? 0);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function stepOf(periods: readonly StoryDate[], starts: readonly number[]): number | null {
  const points = periods.flatMap(({ start, end }) => [start, end]).filter((one) => one !== null);
  if (points.some(({ precision }) => precision === 'day')) return null;
  const kinds = new Set(points.map(({ precision }) => precision));
  const own = points[0] === undefined ? null : MONTHS[points[0].precision];
  const between = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
  if (kinds.size === 1 && own !== null && periods.every(({ range }) => !range)) return own;
  return between.reduce((a, b) => greatestCommon(a, b), 0) || null;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
