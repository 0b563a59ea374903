import type { DatePoint } from '../../model/date';

export type TickUnit = 'decade' | 'year' | 'month' | 'day';

/** The day, month, year or decade that an instant (milliseconds UTC) lies in. */
export function pointAt(instant: number, unit: TickUnit): DatePoint {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  return {
    precision: unit,
    year: unit === 'decade' ? Math.floor(year / 10) * 10 : year,
    month: unit === 'month' || unit === 'day' ? date.getUTCMonth() + 1 : null,
    season: null,
    day: unit === 'day' ? date.getUTCDate() : null,
    approximate: false,
    uncertain: false,
  };
}
