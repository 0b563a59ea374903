import type { DatePoint } from '../../model/date';
import { countedYear, withAge } from './age';
import type { Calendar, CaseWords } from './calendar';
import { fill } from '../fill';

/** One point in one grammatical case, without its marks of doubt: `2 July 2025`, `2 июля 2025 г.` */
export function writePoint(point: DatePoint, words: CaseWords, calendar: Calendar): string {
  return withAge(point, fill(patternOf(point, words, calendar), slotsOf(point, words)), calendar);
}

function patternOf(point: DatePoint, words: CaseWords, { patterns }: Calendar): string {
  switch (point.precision) {
    case 'day':
      return patterns.day;
    case 'month':
      return patterns.month;
    case 'season':
      // Before our era years count down, so a winter goes by its first year alone.
      return point.season === 24 && point.year > 0 ? patterns.winter : patterns.season;
    case 'year':
      return words.year;
    case 'decade':
      return words.decade;
  }
}

/** What a point puts into a pattern: day, month, season, year and the year after. */
export function slotsOf(point: DatePoint, words: CaseWords): Record<string, string> {
  const months = point.precision === 'day' ? words.monthsOfDay : words.months;
  return {
    year: String(countedYear(point)),
    nextYear: String(point.year + 1),
    nextShort: nextShort(point.year + 1),
    season: words.seasons[(point.season ?? 21) - 21] ?? '',
    month: months[(point.month ?? 1) - 1] ?? '',
    day: String(point.day ?? 1),
  };
}

/** 2025 as 25, but a new century in full: 2000. So are years of the first one: 5–6. */
function nextShort(year: number): string {
  return year % 100 === 0 || year < 100 ? String(year) : String(year % 100).padStart(2, '0');
}
