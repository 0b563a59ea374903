import { chineseNumber } from './chineseNumbers';
import type { Understood } from './dateReading';
import { readPart } from './partOfYear';
import { readSeason } from './season';

const DECADE =
  /^(\d{3})[0x](?:年代|s|(?:-[ех]{1,2})?(?: (?:годы|годах|годов|гг\.?|ж\.?))?|-(?:шы|ші) жылдар\p{L}*)$|^(\d{2})世纪(\d)0年代$/u;
const CENTURY =
  /^(?:(\d{1,2})|([ivxіх]{1,5})|(十?[一二三四五六七八九]|二?十|二十一))(?:世纪|-?[йм]?(?: в(?:\.|ек|еке))| century|-?(?: ?ғ(?:\.|асыр(?:да)?)))$/;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(
  ' ',
);
const QUARTER = /^(\d{4})[-年 ]*(?:第?([一二三四1-4])季度?|q([1-4]))$|^q([1-4])[- ](\d{4})$/;
const HALF = /^(\d{4})年?([上下])半年$/;
/** An ordinal in front of or behind a year: `H1 2024`, `I полугодие 2024`, `2024 ж. 1 тоқсан`. */
const NUMBERS =
  'i{1,3}|iv|і{1,3}|[1-4]|first|second|third|fourth|[пвтч]\\p{L}{4,9}|(?:бірінші|екінші|үшінші|төртінші)';
const NAMED_PARTS = {
  half: '(?:half(?: of)?|полугоди[еяи]|жартыжылды(?:ғы|қ))',
  quarter: '(?:quarter(?: of)?|квартал[аеу]?|кв\\.?|тоқсан[ыд]?)',
} as const;
const YEAR_WORD = '(?: ?(?:г|год[ау]?|ж|жыл\\p{L}*)\\.?)?';
const PART_PATTERNS = Object.entries(NAMED_PARTS).map(([kind, words]) => ({
  months: kind === 'half' ? 6 : 3,
  first: new RegExp(`^(${NUMBERS})[- ]?${words},? (\\d{4})${YEAR_WORD}$`, 'u'),
  last: new RegExp(`^(\\d{4})${YEAR_WORD},? (${NUMBERS})[- ]?${words}$`, 'u'),
}));
const LETTERED = /^([hq])([1-4])[- ,]*(\d{4})$|^([1-4])([hq])[- ]*(\d{4})$|^(\d{4})[- ]*(h)([12])$/;
const ORDINALS = [
  /^(?:1|i|і|first|перв.*|бірінші)$/,
  /^(?:2|ii|іі|second|втор.*|екінші)$/,
  /^(?:3|iii|ііі|third|трет.*|үшінші)$/,
  /^(?:4|iv|fourth|четв.*|төртінші)$/,
];
const ACADEMIC_WORD =
  '(?:学年度?|школьный год|уч(?:ебный|\\.) ?г(?:од|\\.)|учебного года|academic year|school year|оқу жылы)';
const TERM = '(?:(?:第?[一二12上下]|[春秋]季?)学期)?';
/** `2023-2024学年`, `2023/24 учебный год`, `academic year 2023–24`; with a slash or dash alone, too. */
const ACADEMIC = new RegExp(
  `^(?:(ay|academic year|school year) )?(\\d{4}) ?([-–—/]) ?(\\d{2}|\\d{4})(?: ?(${ACADEMIC_WORD}))?${TERM}$`,
);
const ACADEMIC_START = new RegExp(`^(\\d{4}) ?${ACADEMIC_WORD}${TERM}$`);

/** One date that names a stretch of time: a season, a decade, a quarter, the start of a month. */
export function readRough(text: string): Understood {
  const season = readSeason(text);
  if (season !== null) return season;
  const [decade, years, inCentury, ten] = DECADE.exec(text) ?? [];
  if (decade !== undefined) {
    return { edtf: `${years ?? `${String(Number(inCentury) - 1)}${ten ?? ''}`}X`, notice: null };
  }
  const century = readCentury(text);
  if (century !== null) return century;
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const [, year = quarter[5], word, number = quarter[4]] = quarter;
    const which =
      number === undefined ? '一二三四1234'.indexOf(word ?? '') % 4 : Number(number) - 1;
    return months(year ?? '', which * 3 + 1, which * 3 + 3);
  }
  const named = readNamedPart(text);
  if (named !== null) return named;
  const [, halfYear, side] = HALF.exec(text) ?? [];
  if (halfYear !== undefined)
    return side === '上' ? months(halfYear, 1, 6) : months(halfYear, 7, 12);
  return readPart(text);
}

/** A hundred years, as the span that they are: the 19th century began in 1801. */
function readCentury(text: string): Understood {
  const [, digits, roman, chinese] = CENTURY.exec(text) ?? [];
  const latin = roman?.replaceAll('і', 'i').replaceAll('х', 'x');
  const number =
    digits !== undefined
      ? Number(digits)
      : latin !== undefined
        ? ROMAN.indexOf(latin) + 1
        : chineseNumber(chinese ?? '');
  if (number < 1 || number > 21) return null;
  const [from, to] = [number * 100 - 99, number * 100].map((year) => String(year).padStart(4, '0'));
  return { edtf: `${from ?? ''}/${to ?? ''}`, notice: 'date-rough' };
}

function readNamedPart(text: string): Understood {
  const [, letter, number, ofYear, before, kind, itsYear, yearFirst, half, which] =
    LETTERED.exec(text) ?? [];
  const year = ofYear ?? itsYear ?? yearFirst;
  if (year !== undefined) {
    const size = (letter ?? kind ?? half) === 'h' ? 6 : 3;
    return part(year, Number(number ?? before ?? which), size);
  }
  for (const { months: size, first, last } of PART_PATTERNS) {
    const [, word, firstYear] = first.exec(text) ?? [];
    const [, lastYear, lastWord] = last.exec(text) ?? [];
    const ordinal = word ?? lastWord;
    const found = firstYear ?? lastYear;
    if (ordinal === undefined || found === undefined) continue;
    return part(found, ORDINALS.findIndex((one) => one.test(ordinal)) + 1, size);
  }
  return null;
}

/** The half-year or quarter of that number, if the year has so many. */
function part(year: string, number: number, size: number): Understood {
  if (number < 1 || number * size > 12) return null;
  return months(year, (number - 1) * size + 1, number * size);
}

/** A year of schools reaches from one year into the next; anything longer is a span of years. */
export function readAcademic(text: string): Understood {
  const start = ACADEMIC_START.exec(text)?.[1];
  if (start !== undefined) return spanOf(start, Number(start) + 1);
  const [, before, from, sign = '', to = '', behind] = ACADEMIC.exec(text) ?? [];
  if (from === undefined) return null;
  const isNamed = before !== undefined || behind !== undefined;
  const century = Math.floor(Number(from) / 100) * 100;
  const turned = Number(to) <= Number(from) % 100 ? 100 : 0;
  const end = to.length === 4 ? Number(to) : century + Number(to) + turned;
  if (!isNamed && (to.length === 4 || turned > 0 || sign === '-')) return null;
  if (!isNamed && sign === '/' && Number(to) <= 12) return null;
  return end > Number(from) ? spanOf(from, end) : { fault: 'date-reversed' };
}

function spanOf(from: string, to: number): Understood {
  return { edtf: `${from}/${String(to)}`, notice: 'date-rough' };
}

function months(year: string, from: number, to: number): Understood {
  const [start, end] = [from, to].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  return { edtf: `${start ?? ''}/${end ?? ''}`, notice: 'date-rough' };
}
