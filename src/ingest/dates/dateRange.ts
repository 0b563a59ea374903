/** The two ends of a range as typed; `null` for an end that is open. */
export interface Ends {
  readonly start: string | null;
  readonly end: string | null;
}

const NOW =
  '今|今天|现在|目前|now|present|today|\\.\\.|н\\. ?в\\.?|настоящее время|наст\\. вр\\.|(?:қазір|бүгін)(?:ге|гі күнге|гі уақытқа)? дейін';
const TO_NOW = new RegExp(`^(.+?) ?(?:至|到|迄|[-–—~/]|to |until |по )+ ?(?:${NOW})$`);
const ONWARDS = /^(.+?) ?(?:起|以来|开始|onwards?|(?:бері|бастап))$/;
const SINCE_WORD = /^(?:自|从|since |from |between |со? )/;
const UNTIL = /^(?:截至|截止到?|\.\. ?\/)(.+)$/;

const BETWEEN = [
  /^(.+?) ?(?:至|到|—|–|−|〜|--| - |~(?=\d)| to | and | по | до ) ?(.+)$/,
  // One slash between two dates that have other signs inside, as EDTF writes it.
  /^([^/]*[-.年][^/]*|\d{4})\/([^/]+)$/,
  // One hyphen between dates that have dots, slashes or 年 inside: 2025.6.16-17.
  /^(\d{4}[./年][^-]*)-([^-]+)$/,
  /^(\d{4})-(\d{4})$/,
  // One hyphen between months or days of months in words, the year behind: June-July 2025.
  /^(\d{0,2} ?\p{L}{3,}\.?)-(\d{0,2} ?\p{L}{3,}\.? \d{4}\D*)$/u,
  // The same in digits: 30.06-02.07.2025.
  /^(\d{1,2}\.\d{1,2}(?:\.\d{4})?)\.?-(\d{1,2}\.\d{1,2}\.\d{4})$/,
  // Two months of one year: July/August 2024, июль и август 2024.
  /^(\p{L}{3,}\.?) ?(?:\/|&|и|және) ?(\p{L}{3,}\.? \d{4}\D*)$/u,
];
/** Two days of one month that is named behind or before them: 16–17 июня 2025, June 16-17, 2025. */
const DAYS_FIRST = /^(\d{1,2}) ?[-–—] ?(\d{1,2})([ .].*[^\d.].*\d{4}.*|\.\d{1,2}\.\d{4}.*)$/;
const DAYS_AFTER = /^(\p{L}+\.?) (\d{1,2}) ?[-–—] ?(\d{1,2}),? (\d{4})$/u;
/** In Kazakh the year comes before them: 2024 жылғы 1-3 шілде. */
const DAYS_BETWEEN = /^(\d{4} ?ж\p{L}*\.?) (\d{1,2}) ?[-–—] ?(\d{1,2}) (\p{L}+)$/u;

/** The ends of a range, if the text can be one. */
export function endsOf(text: string): Ends | null {
  const [, first, second, rest] = DAYS_FIRST.exec(text) ?? [];
  if (first !== undefined && second !== undefined && rest !== undefined) {
    return { start: first + rest, end: second + rest };
  }
  const [, month, from, to, year] = DAYS_AFTER.exec(text) ?? [];
  if (month !== undefined && from !== undefined && to !== undefined && year !== undefined) {
    return { start: `${month} ${from}, ${year}`, end: `${month} ${to}, ${year}` };
  }
  const [, ofYear, one, last, ofMonth] = DAYS_BETWEEN.exec(text) ?? [];
  if (ofYear !== undefined && one !== undefined && last !== undefined && ofMonth !== undefined) {
    return { start: `${ofYear} ${one} ${ofMonth}`, end: `${ofYear} ${last} ${ofMonth}` };
  }
  const open = /^(.+?)\/$/.exec(text)?.[1] ?? TO_NOW.exec(text)?.[1];
  if (open !== undefined) return { start: open.replace(SINCE_WORD, ''), end: null };
  const until = UNTIL.exec(text)?.[1];
  if (until !== undefined) return { start: null, end: until };
  const bare = text.replace(SINCE_WORD, '').replace(/([年月日]) ?(?:间|期间)$/, '$1');
  for (const between of BETWEEN) {
    const [, start, end] = between.exec(bare) ?? [];
    if (start !== undefined && end !== undefined) return { start, end };
  }
  const since = ONWARDS.exec(bare)?.[1] ?? bare;
  return since === text ? null : { start: since, end: null };
}

/**
 * The end of a range with the parts that it leaves to its start: `17日` behind 2025-06-16.
 * @param start EDTF of the start, without marks.
 */
export function completed(end: string, start: string): string {
  const [year = '', month, day] = start.split('-');
  const monthDay = /^(\d{1,2})(?:月|[./-])(\d{1,2})[日号]?$/.exec(end);
  if (monthDay !== null && day !== undefined)
    return `${year}-${monthDay[1] ?? ''}-${monthDay[2] ?? ''}`;
  const [, number, sign] = /^(\d{1,2})([月日号]?)$/.exec(end) ?? [];
  if (number === undefined || month === undefined) return end;
  if (day !== undefined) return sign === '月' ? `${year}-${number}` : `${year}-${month}-${number}`;
  return sign === '日' || sign === '号' ? end : `${year}-${number}`;
}
