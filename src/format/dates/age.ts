import type { DatePoint } from '../../model/date';
import type { Calendar } from './calendar';
import { fill } from '../fill';

/** From here on nobody takes a year for another number. */
const PLAIN_FROM = 1000;

/** A year as it is counted: the year 0 of the notation is the year 1 before our era. */
export function countedYear({ precision, year }: DatePoint): number {
  return precision === 'decade' || year > 0 ? year : 1 - year;
}

/** A date of early times with the age that its year is counted in: `751 AD`, `公元 751 年`. */
export function withAge(point: DatePoint, date: string, { ages }: Calendar): string {
  if (point.year >= PLAIN_FROM) return date;
  const isBefore = point.precision !== 'decade' && point.year <= 0;
  return fill(isBefore ? ages.before : ages.early, { date });
}

/** Whether two points are counted in one direction, so that one age can be said of both. */
export function shareAge(start: DatePoint, end: DatePoint): boolean {
  return start.year > 0 === end.year > 0;
}
