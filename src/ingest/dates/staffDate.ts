import { parseEdtf } from '../../model/date';
import { narrow } from '../cells/clean';
import { plainNumbers } from './chineseNumbers';
import { takeMarks, withMark } from './dateMarks';
import { completed, endsOf } from './dateRange';
import type { DateFault, DateReading, Understood } from './dateReading';
import { readNumeric } from './numericDate';
import { readRough } from './roughDate';
import { readWordy } from './wordyDate';

const UNDECIDED =
  /^(?:待定|未定|待补充?|不详|不明|未知|暂无|无|tb[adc]|n\/?a|unknown|undated|none|нет|уточняется|неизвестно|белгісіз|\?+|-+|—+|…+)$/;
const WEEKDAY =
  /[ ,(]*(?:星期|周)[一二三四五六日天]\)?$|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /;
const TIME =
  /[ t]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])m)?(?:z| ?[+-]\d{2}:?\d{2})?$/;

/**
 * Reads dates as newsrooms in China and Central Asia type them, and as Excel turns them, keeping
 * their precision. Where two readings are possible it does not guess.
 */
export function readStaffDate(typed: string): DateReading | DateFault {
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
  const spaced = joined.replace(/日(?=\d{1,2}:)/, '日 ');
  return plainNumbers(spaced).replace(WEEKDAY, '').trim();
}

/** Excel adds 0:00 to days; any other time is more than a story keeps. */
function withoutTime(text: string): { text: string; timed: boolean } {
  const time = TIME.exec(text);
  if (time === null) return { text, timed: false };
  const [, hour = '', minute, second = '0', half] = time;
  const midnight = half === 'a' ? hour === '12' : Number(hour) === 0 && half !== 'p';
  const zero = midnight && Number(minute) === 0 && Number(second) === 0;
  return { text: text.slice(0, time.index), timed: !zero };
}

function readMarked(text: string): Understood {
  const { text: bare, mark } = takeMarks(text);
  const read = readNumeric(bare) ?? readWordy(bare) ?? readRough(bare);
  return read === null || 'fault' in read ? read : { ...read, edtf: withMark(read.edtf, mark) };
}

function readRange(marked: string): Understood {
  const { text, mark } = takeMarks(marked);
  const ends = endsOf(text) ?? endsOf(marked);
  if (ends === null) return null;
  const start = ends.start === null ? null : readEnd(ends.start);
  if (ends.start !== null && start === null) return null;
  if (start !== null && 'fault' in start) return start;
  const bare = start?.edtf.replace(/[~?%]/g, '') ?? '';
  const end = ends.end === null ? null : readEnd(completed(ends.end, bare));
  if (ends.end !== null && end === null) return null;
  if (end !== null && 'fault' in end) return end;
  const edtf = withMark(`${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`, mark);
  if (parseEdtf(edtf) === null) return { fault: 'date-reversed' };
  return { edtf, notice: start?.notice ?? end?.notice ?? null };
}

/** An end of a range is one date: what is a range itself cannot be one. */
function readEnd(text: string): Understood {
  const day = withoutTime(text.trim());
  const exact = parseEdtf(day.text);
  const read = exact === null ? readMarked(day.text) : { edtf: day.text, notice: null };
  return read !== null && 'edtf' in read && read.edtf.includes('/') ? null : read;
}
