import type { Understood } from './dateReading';
import { monthOf } from './monthNames';
import { possible } from './numericDate';

const NAME = "([a-zа-яёәғқңөұүһі']{3,}\\.?)";
const YEAR_WORD = '(?: ?(?:г|год|года|году|ж|жыл|жылы|жылғы|жылдың)\\.?)?';
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})[- .]*${NAME}[- .,]*(\\d{4}|\\d{2})${YEAR_WORD}$`);
const MONTH_DAY_YEAR = new RegExp(`^${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const MONTH_YEAR = new RegExp(`^${NAME}([- ,]*)(\\d{4}|\\d{2})${YEAR_WORD}$`);
const YEAR_MONTH = new RegExp(`^(\\d{4})${YEAR_WORD}[- ,]*${NAME}(?:[- ](\\d{1,2}))?$`);
const YEAR_DAY_MONTH = new RegExp(`^(\\d{4})${YEAR_WORD}[- ,]*(\\d{1,2})[- ]${NAME}$`);
/** As Excel in China may show a month. */
const CHINESE_MONTH = /^(\d{1,2})月-(\d{2})$/;
const NO_YEAR = new RegExp(`^(\\d{1,2})[- ]${NAME}$|^${NAME}$`);

/** One date with the month's name in English, Russian or Kazakh: `Jul-24`, `2 июля 2024 г.`. */
export function readWordy(text: string): Understood {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return named(year, month, day);
  const [, first, second, third] = MONTH_DAY_YEAR.exec(text) ?? [];
  if (first !== undefined) return named(third, first, second);
  const [, alone, separator, ofYear = ''] = MONTH_YEAR.exec(text) ?? [];
  if (alone !== undefined && monthOf(alone) !== null) {
    // `July 24` is a day to most readers; Excel writes `Jul-24` and `июл.24`.
    const isDay = ofYear.length === 2 && separator !== '-' && !alone.endsWith('.');
    return isDay ? { fault: 'date-ambiguous' } : named(ofYear, alone);
  }
  const [, before, itsMonth, itsDay] = YEAR_MONTH.exec(text) ?? [];
  if (itsMonth !== undefined) return named(before, itsMonth, itsDay);
  const [, kazakhYear, kazakhDay, kazakhMonth] = YEAR_DAY_MONTH.exec(text) ?? [];
  if (kazakhMonth !== undefined) return named(kazakhYear, kazakhMonth, kazakhDay);
  const [, chinese, itsYear] = CHINESE_MONTH.exec(text) ?? [];
  if (itsYear !== undefined) return possible([fullYear(itsYear), chinese], 'date-month-name');
  const [, number, withDay, bare] = NO_YEAR.exec(text) ?? [];
  const name = withDay ?? bare;
  if (name === undefined || monthOf(name) === null) return null;
  // `24-Jul` may be a day of July or July of a year: Excel writes both so.
  return { fault: number !== undefined && text.includes('-') ? 'date-ambiguous' : 'date-yearless' };
}

/** Excel's own rule for two-digit years: up to 29 they are of this century. */
function fullYear(year: string): string {
  return `${year.length === 4 ? '' : Number(year) <= 29 ? '20' : '19'}${year}`;
}

function named(year = '', name: string, day?: string): Understood {
  const month = monthOf(name);
  if (month === null) return null;
  return possible([fullYear(year), month, day], 'date-month-name');
}
