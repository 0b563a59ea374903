import type { DatePoint } from '../model/date';
import type { Calendar, CaseWords } from './calendar';
import { fill } from './fill';

/** One point in one grammatical case, without its marks of doubt: `2 July 2025`, `2 июля 2025 г.` */
export function writePoint(point: DatePoint, words: CaseWords, calendar: Calendar): string {
  const { patterns } = calendar;
  const slots = slotsOf(point, words);
  switch (point.precision) {
    case 'day':
      return fill(patterns.day, slots);
    case 'month':
      return fill(patterns.month, slots);
    case 'season':
      return fill(point.season === 24 ? patterns.winter : patterns.season, slots);
    case 'year':
      return fill(words.year, slots);
    case 'decade':
      return fill(words.decade, slots);
  }
}

/** What a point puts into a pattern: day, month, season, year and the year after. */
export function slotsOf(point: DatePoint, words: CaseWords): Record<string, string> {
  const months = point.precision === 'day' ? words.monthsOfDay : words.months;
  return {
    year: String(point.year),
    nextYear: String(point.year + 1),
    nextShort: nextShort(point.year + 1),
    season: words.seasons[(point.season ?? 21) - 21] ?? '',
    month: months[(point.month ?? 1) - 1] ?? '',
    day: String(point.day ?? 1),
  };
}

/** 2025 as 25, but a new century in full: 2000. */
function nextShort(year: number): string {
  return year % 100 === 0 ? String(year) : String(year % 100).padStart(2, '0');
}
