import { parseEdtf } from '../../model/date';
import type { ProblemCode } from '../problems';
import type { Understood } from './dateReading';

/** The days of Excel serial numbers that can be meant: 2000 to 2039. */
const SERIALS = [36526, 51136] as const;
/** Excel counts from here, since it takes 1900 for a leap year. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The year comes first: `2024/7/2`, `2024.7`, `2024年7月2日`, `2024 г.`. */
const YEAR_FIRST =
  /^(\d{4})(?:年度?| ?г\.?| ?год| ?ж\.?| ?жыл(?:ы|ғы|дан)?)?$|^(\d{4})([-/.年])(\d{1,2})(?:月|(?:\3|月)(\d{1,2})[日号.]?)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: ?[гж]\.?)?$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})(?: ?[гж]\.?)?$/;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{1,2}$|^\d{2}年/;
const NO_YEAR = /^\d{1,2}月(?:\d{1,2}[日号]?)?$|^\d{1,2}[日号]$/;

/** A year of three digits says so by its words, or stands alone. */
const EARLY = /^(\d{3,4})(?:年| ?г\.?| ?год[ау]?| ?жылы?)?$/;
/** Counted from Christ, before the year or behind all: then a year of one or two digits is one, too. */
const AGE = 'a\\.? ?d\\.?|c\\.? ?e\\.?|н\\. ?э\\.?|нашей эры|б\\. ?з\\.?';
const OF_OUR_AGE = [
  new RegExp(`^(?:公元|西元|${AGE}) ?(\\d{1,4})(?!\\d)(.*)$`),
  new RegExp(`^(\\d{1,4})(?!\\d)(.*?) ?(?:${AGE})$`),
];
const BEFORE_CHRIST = new RegExp(
  [
    '^(?:公元前|西元前|[纪紀]元前|前|b\\.? ?c\\.?(?: ?e\\.?)?|до н\\. ?э\\.?) ?\\d',
    '^-\\d{3,4}(?:-\\d{2}){0,2}$',
    '\\d ?年? ?(?:b\\.? ?c\\.?(?: ?e\\.?)?|a\\. ?c\\.|v\\. ?chr\\.)$',
    '\\d ?(?:г\\.?|год[ау]?)? ?до (?:н\\. ?э\\.?|нашей эры|р\\. ?х\\.?)$',
    '^(?:б\\. ?з\\. ?[дб]\\.?|біздің заманымызға дейінгі) ?\\d',
    '\\d ?(?:ж\\.?|жыл[ығ]?)? ?б\\. ?з\\. ?[дб]\\.?$',
  ].join('|'),
);

/** One date written in digits. */
export function readNumeric(text: string): Understood {
  if (BEFORE_CHRIST.test(text)) return { fault: 'date-before-christ' };
  for (const pattern of OF_OUR_AGE) {
    const [, year, rest = ''] = pattern.exec(text) ?? [];
    if (year !== undefined) return readNumeric(year.padStart(4, '0') + rest);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, alone, year = alone, , month, day] = yearFirst;
    return possible([year, month, day], null);
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return possible(compact.slice(1), 'date-compact');
  const serial = Number(SERIAL.exec(text)?.[1] ?? 0);
  if (serial >= SERIALS[0] && serial <= SERIALS[1]) {
    const edtf = new Date(SERIAL_ZERO + serial * DAY).toISOString().slice(0, 10);
    return { edtf, notice: 'date-serial' };
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return possible([monthYear[2], monthYear[1]], 'date-month-first');
  if (SHORT_YEAR.test(text)) return { fault: 'date-ambiguous' };
  if (NO_YEAR.test(text)) return { fault: 'date-yearless' };
  const early = EARLY.exec(text)?.[1];
  if (early !== undefined) return possible([early.padStart(4, '0')], null);
  return readYearLast(text);
}

/** With dots it is day, month, year everywhere; with slashes only where no other order fits. */
function readYearLast(text: string): Understood {
  const [, first, separator, second, year] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return null;
  const dayFirst = separator === '.' || Number(first) > 12 || first === second;
  if (dayFirst) return possible([year, second, first], 'date-day-first');
  if (Number(second) > 12) return possible([year, first, second], 'date-month-first');
  return { fault: 'date-ambiguous' };
}

/** The parts as EDTF, if there is such a day; a month is never one of EDTF's seasons here. */
export function possible(
  parts: readonly (string | number | undefined)[],
  notice: ProblemCode | null,
): Understood {
  const given = parts.filter((part) => part !== undefined);
  const edtf = given.map((part) => String(part).padStart(2, '0')).join('-');
  const month = Number(given[1] ?? 1);
  return month <= 12 && parseEdtf(edtf) !== null ? { edtf, notice } : { fault: 'date-impossible' };
}
