import type { Understood } from './dateReading';
import { possible } from './numericDate';

const SEASONS = [
  '春[季天]?|spring|весн[аыо]й?|көктем(?:де|і)?',
  '夏[季天]?|summer|лет[оа]м?|жаз(?:да|ы)?',
  '秋[季天]?|autumn|fall|осень?(?:ю|и)?|күз(?:де|і)?',
  '冬[季天]?|winter|зим[аыо]й?|қыс(?:та|ы)?',
].map(
  (words) =>
    new RegExp(
      `^(\\d{4})(?:年| ж\\.?| жылғы)? ?(?:${words})$|^(?:${words}),? (\\d{4})(?: г\\.?)?$`,
    ),
);

const DECADE = /^(\d{3})[0x](?:年代|s|-?[ей]?(?: годы| гг\.?| ж\.?)?)$|^(\d{2})世纪(\d)0年代$/;
const QUARTER = /^(\d{4})[-年 ]*(?:第?([一二三四1-4])季度?|q([1-4]))$|^q([1-4])[- ](\d{4})$/;
const HALF = /^(\d{4})年?([上下])半年$/;
/** Early, middle and late parts of a month or year: the part cannot be kept, the rest can. */
const PART =
  /^(\d{4})年(?:(\d{1,2})月)?(?:初|中|底|末|中期|初期|末期|上旬|中旬|下旬|年初|年中|年底|年末)$/;

/** One date that names a stretch of time: a season, a decade, a quarter, the start of a month. */
export function readRough(text: string): Understood {
  for (const [index, season] of SEASONS.entries()) {
    const match = season.exec(text);
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return { edtf: `${year}-${String(21 + index)}`, notice: 'date-season' };
  }
  const [decade, years, century, ten] = DECADE.exec(text) ?? [];
  if (decade !== undefined) {
    return { edtf: `${years ?? `${String(Number(century) - 1)}${ten ?? ''}`}X`, notice: null };
  }
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const [, year = quarter[5], word, number = quarter[4]] = quarter;
    const which =
      number === undefined ? '一二三四1234'.indexOf(word ?? '') % 4 : Number(number) - 1;
    return months(year ?? '', which * 3 + 1, which * 3 + 3);
  }
  const [, halfYear, side] = HALF.exec(text) ?? [];
  if (halfYear !== undefined)
    return side === '上' ? months(halfYear, 1, 6) : months(halfYear, 7, 12);
  const [, partYear, month] = PART.exec(text) ?? [];
  return partYear === undefined ? null : possible([partYear, month], 'date-rough');
}

function months(year: string, from: number, to: number): Understood {
  const [start, end] = [from, to].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  return { edtf: `${start ?? ''}/${end ?? ''}`, notice: 'date-rough' };
}
