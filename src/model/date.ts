/**
 * Dates that keep how well they are known. The notation is EDTF level 1 (ISO 8601-2:2019), the
 * parts that news needs: year, month, day, season, decade, range, open ends, about and uncertain.
 * All arithmetic is UTC.
 */

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade';

/** EDTF season codes: 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24;

export interface DatePoint {
  readonly precision: Precision;
  /** For a decade its first year: 2020 for `202X`. */
  readonly year: number;
  /** 1 to 12; `null` when the precision is coarser than a month. */
  readonly month: number | null;
  readonly season: Season | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface StoryDate {
  /** The canonical EDTF text. */
  readonly edtf: string;
  /** Whether two ends were given; one of them may be open (`null`). */
  readonly range: boolean;
  readonly start: DatePoint | null;
  /** Only for a range. */
  readonly end: DatePoint | null;
  /** First instant, milliseconds UTC; `null` when the start is open. */
  readonly min: number | null;
  /** First instant after it, milliseconds UTC; `null` when the end is open. */
  readonly max: number | null;
}

const POINT = /^(\d{4}|\d{3}X)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** Reads canonical EDTF; `null` for anything else, impossible days included. */
export function parseEdtf(text: string): StoryDate | null {
  const halves = text.split('/');
  if (halves.length > 2) return null;
  const [first = '', second] = halves;
  if (second === undefined) {
    const point = parsePoint(first);
    if (point === null) return null;
    const [min, max] = bounds(point);
    return { edtf: text, range: false, start: point, end: null, min, max };
  }
  const start = first === '..' ? null : parsePoint(first);
  const end = second === '..' ? null : parsePoint(second);
  if ((start === null && first !== '..') || (end === null && second !== '..')) return null;
  if (start === null && end === null) return null;
  const min = start === null ? null : bounds(start)[0];
  const max = end === null ? null : bounds(end)[1];
  if (min !== null && max !== null && max <= min) return null;
  return { edtf: text, range: true, start, end, min, max };
}

function parsePoint(text: string): DatePoint | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, yearText = '', second, dayText, mark] = match;
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  // Tables of hundreds of thousands of dates are read: one object of one shape for each.
  const point = (
    precision: Precision,
    year: number,
    month: number | null,
    season: Season | null,
    day: number | null,
  ): DatePoint => ({ precision, year, month, season, day, approximate, uncertain });
  if (yearText.endsWith('X')) {
    if (second !== undefined) return null;
    return point('decade', Number(yearText.slice(0, 3)) * 10, null, null, null);
  }
  const year = Number(yearText);
  if (second === undefined) return point('year', year, null, null, null);
  const part = Number(second);
  if (part >= 21 && part <= 24) {
    return dayText === undefined ? point('season', year, null, part as Season, null) : null;
  }
  if (part < 1 || part > 12) return null;
  if (dayText === undefined) return point('month', year, part, null, null);
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, part)) return null;
  return point('day', year, part, null, day);
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this one does not. Month from 1. */
function utc(year: number, month: number, day: number): number {
  if (year > 99) return Date.UTC(year, month - 1, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Seasons are the northern hemisphere's; winter reaches into the next year. */
function bounds(point: DatePoint): [min: number, max: number] {
  const { year } = point;
  switch (point.precision) {
    case 'decade':
      return [utc(year, 1, 1), utc(year + 10, 1, 1)];
    case 'year':
      return [utc(year, 1, 1), utc(year + 1, 1, 1)];
    case 'season': {
      const first = 3 + ((point.season ?? 21) - 21) * 3;
      return [utc(year, first, 1), utc(year, first + 3, 1)];
    }
    case 'month': {
      const month = point.month ?? 1;
      return [utc(year, month, 1), utc(year, month + 1, 1)];
    }
    case 'day': {
      const month = point.month ?? 1;
      const day = point.day ?? 1;
      return [utc(year, month, day), utc(year, month, day + 1)];
    }
  }
}
