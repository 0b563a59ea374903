import { parseEdtf } from '../../model/date';
import { narrow } from '../cells/clean';
import { plainNumbers } from './chineseNumbers';
import { takeMarks, withMark } from './dateMarks';
import { completed, endsOf } from './dateRange';
import type { DateFault, DateReading, Understood } from './dateReading';
import { readNumeric } from './numericDate';
import { readAcademic, readRough } from './roughDate';
import { readWordy } from './wordyDate';

/** No date has so many signs. */
const LONGEST = 300;
/** Numbers with their endings: `2nd`, `2-го`, `2-сі`, `«02»`; `1990-е` are ten years. */
const ORDINAL =
  /(\d)(?:st|nd|rd|th)\b(?: of\b)?|\b(\d{1,2})-(?:го|[ейя]|ое|ші|шы|с?[іы](?:нде|нда)?)(?=[ ,]|$)|\b(\d{4})-(?:го|[йм])(?=[ ,]|$)/g;
const QUOTED_DAY = /[«“"„](\d{1,2})[»”"“]/g;
/** Words before a date that say no more than that it is one. */
const PREPOSITION = /^(?:(?:on|in|the|во?|at) )+(?=\S)/;
const UNDECIDED =
  /^(?:未定|待补充?|待查|暂无|无|(?:日期)?(?:不详|待定|不明|未知)|tb[adc]|n\/?a|n\. ?d\.|no date|unknown|undated|none|нет|б\.? ?д\.|без даты|уточняется|неизвестно|(?:күні )?белгісіз|\?+|-+|—+|…+|\/+)$/;
const WEEKDAY =
  /[ ,(]*(?:星期|周)[一二三四五六日天]\)?$|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс|(?:дүй|сей|сәр|бей|жек)?сенбі|жұма)\.?,? /;
const TIME =
  /(?:,? (?:в|at|сағат) |, |[ t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])m)?(?:z| ?[+-]\d{2}:?\d{2})?$/;
/** `上午9时30分`, or only the part of the day. */
const CHINESE_HOUR = '\\d{1,2}[时点](?:\\d{1,2}分|半|整)?';
const CHINESE_TIME = new RegExp(
  `日(?:(?:凌晨|清晨|早[上晨]?|上午|中午|下午|傍晚|晚上?|深?夜间?)(?:${CHINESE_HOUR})?|${CHINESE_HOUR})$`,
);

/**
 * Reads dates as newsrooms in China and Central Asia type them, and as Excel turns them, keeping
 * their precision. Where two readings are possible it does not guess.
 */
export function readStaffDate(typed: string): DateReading | DateFault {
  if (typed.length > LONGEST) return { fault: 'date-unreadable' };
  const text = tidy(typed);
  const exact = text.replace(/(^|\/)(\d{3})x/g, '$1$2X');
  if (parseEdtf(exact) !== null) return { edtf: exact, notice: null };
  if (UNDECIDED.test(text)) return { fault: 'date-undecided' };
  const day = withoutTime(text);
  const read = readMarked(day.text) ?? readRange(day.text);
  if (read === null) return { fault: 'date-unreadable' };
  if ('fault' in read || read.notice !== null) return read;
  return { edtf: read.edtf, notice: day.timed ? 'date-time' : null };
}

function tidy(typed: string): string {
  const narrowed = narrow(typed).toLowerCase().replace(/\s+/g, ' ');
  const joined = narrowed.replace(/ ?([年月日号至到约]) ?/g, '$1').replace(/−/g, '-');
  const days = joined.replace(QUOTED_DAY, '$1').replace(ORDINAL, '$1$2$3');
  const words = days
    .replace(PREPOSITION, '')
    .replace(/ күні$/, '')
    .replace(/(\p{L}) of (?=\d{4})/u, '$1 ');
  // Data programs write years as decimals; word processors put dashes into dates.
  const plain = words
    .replace(/^(\d{3,8})[.,]0+$/, '$1')
    .replace(/[\u2010\u2011\u2012]/g, '-')
    .replace(/^(\d{4})[–—](\d{1,2})[–—](\d{1,2})$/, '$1-$2-$3');
  const spaced = plain.replace(/日(?=\d{1,2}:)/, '日 ');
  return plainNumbers(spaced).replace(WEEKDAY, '').trim();
}

/** Excel adds 0:00 to days; any other time is more than a story keeps. */
function withoutTime(text: string): { text: string; timed: boolean } {
  const chinese = CHINESE_TIME.exec(text);
  if (chinese !== null) return { text: text.slice(0, chinese.index + 1), timed: true };
  const time = TIME.exec(text);
  if (time === null) return { text, timed: false };
  const [, hour = '', minute, second = '0', half] = time;
  const midnight = half === 'a' ? hour === '12' : Number(hour) === 0 && half !== 'p';
  const zero = midnight && Number(minute) === 0 && Number(second) === 0;
  return { text: text.slice(0, time.index), timed: !zero };
}

function readMarked(text: string): Understood {
  const { text: bare, mark } = takeMarks(text);
  const read = readAcademic(bare) ?? readNumeric(bare) ?? readWordy(bare) ?? readRough(bare);
  return read === null || 'fault' in read ? read : { ...read, edtf: withMark(read.edtf, mark) };
}

function readRange(marked: string): Understood {
  const { text, mark } = takeMarks(marked);
  const ends = endsOf(text) ?? endsOf(marked);
  if (ends === null) return null;
  const start =
    ends.start === null ? null : (readStart(ends.start, ends.end) ?? readEnd(ends.start));
  if (ends.start !== null && start === null) return null;
  if (start !== null && 'fault' in start) return start;
  const bare = start?.edtf.replace(/[~?%]/g, '') ?? '';
  const end = ends.end === null ? null : readLast(ends.end, bare);
  if (ends.end !== null && end === null) return null;
  if (end !== null && 'fault' in end) return end;
  const edtf = withMark(`${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`, mark);
  if (parseEdtf(edtf) === null) return { fault: 'date-reversed' };
  return { edtf, notice: start?.notice ?? end?.notice ?? null };
}

/** A start whose year stands at the end: `30 June – 2 July 2025`, also over the turn of a year. */
function readStart(typed: string, endTyped: string | null): DateReading | null {
  const end = endTyped === null ? null : readEnd(endTyped);
  if (end === null || 'fault' in end || /\d{4}/.test(typed)) return null;
  // The day alone: its month stands at the end, too.
  if (/^\d{1,2}$/.test(typed)) {
    const start = readEnd((endTyped ?? '').replace(/^\d{1,2}(?= )/, typed));
    return start === null || 'fault' in start ? null : start;
  }
  const year = Number(end.edtf.slice(0, 4));
  for (const one of [year, year - 1]) {
    const start = withYear(typed, one);
    if (start === null || 'fault' in start) continue;
    if (parseEdtf(`${start.edtf}/${end.edtf}`) !== null) return start;
  }
  return null;
}

/** An end that leaves its year to the start, in digits or in words. */
function readLast(typed: string, start: string): Understood {
  const read = readEnd(completed(typed, start));
  const isYearless = read !== null && 'fault' in read && read.fault === 'date-yearless';
  return isYearless ? (withYear(typed, Number(start.slice(0, 4))) ?? read) : read;
}

function withYear(typed: string, year: number): Understood {
  const isDigits = /^\d{1,2}\.\d{1,2}\.?$/.test(typed);
  return readEnd(
    isDigits ? `${typed.replace(/\.$/, '')}.${String(year)}` : `${typed} ${String(year)}`,
  );
}

/** An end of a range is one date: what is a range itself cannot be one. */
function readEnd(text: string): Understood {
  const day = withoutTime(text.trim());
  const exact = parseEdtf(day.text);
  const read = exact === null ? readMarked(day.text) : { edtf: day.text, notice: null };
  return read !== null && 'edtf' in read && read.edtf.includes('/') ? null : read;
}
