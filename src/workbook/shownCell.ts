/** What a workbook holds in a cell; an object is a `Date`. */
export type CellValue = string | number | boolean | object | null;

/** Excel keeps no more digits than these; what comes after them is noise. */
const DIGITS = 15;

/**
 * A cell as it shows in the spreadsheet, in the words of the tables: a date as far as its format
 * shows it (`2024-07`, `2024-07-02`, `2024-07-02 09:30`), a number in plain digits, `TRUE`.
 *
 * @param format its number format; `null` when it has none of note
 */
export function shownCell(value: CellValue, format: string | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value, format);
  return value instanceof Date ? shownDate(value, format) : String(value).toUpperCase();
}

function shownNumber(value: number, format: string | null): string {
  const code = format === null ? '' : format.replace(/"[^"]*"|\\./g, '');
  if (code.includes('%')) return `${plain(value * 100)}%`;
  // Ids such as 007 are often numbers in this disguise.
  return /^0{2,}$/.test(code) ? plain(value).padStart(code.length, '0') : plain(value);
}

/** Never with an exponent. */
function plain(value: number): string {
  if (value === 0) return '0';
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: DIGITS });
}

function shownDate(date: Date, format: string | null): string {
  // A spreadsheet's times are fractions of a day: the nearest second is meant.
  const whole = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(whole.getTime())) return '';
  const iso = whole.toISOString();
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  const shows = partsOf(format ?? 'yyyy-mm-dd');
  if (!shows.year && !shows.day) return shows.time ? time : iso.slice(0, 7);
  if (!shows.day && !shows.month) return iso.slice(0, 4);
  if (!shows.day) return iso.slice(0, 7);
  return shows.time && time !== '00:00' ? `${day} ${time}` : day;
}

/** Which parts of a date a format shows; `m` beside hours or seconds means minutes. */
function partsOf(format: string) {
  const [first = ''] = format
    .toLowerCase()
    .replace(/"[^"]*"|\\./g, ' ')
    .split(';');
  const code = first.replace(/\[(?![hms]+\])[^\]]*\]/g, '').replace(/am\/pm|a\/p/g, '');
  const dates = code.replace(/h+\W*m+|m+\W*s+/g, ' ');
  return {
    year: /[yeg]/.test(dates),
    month: dates.includes('m'),
    day: dates.includes('d'),
    time: /[hs]/.test(code),
  };
}
