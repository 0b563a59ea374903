import type { Understood } from './dateReading';

const WINTER = '冬[季天]?|winter|зим[аыо]й?|қыс(?:та|ы|ында)?';
const SEASONS = [
  '春[季天]?|spring|весн[аыо]й?|көктем(?:де|і|інде)?',
  '夏[季天]?|summer|лет[оа]м?|жаз(?:да|ы|ында)?',
  '秋[季天]?|autumn|fall|осень?(?:ю|и)?|күз(?:де|і|інде)?',
  WINTER,
].map(
  (words) =>
    new RegExp(
      `^(\\d{4})(?:年| ?ж\\.?| жыл(?:ы|ғы|дың))? ?(?:${words})$|^(?:${words}),? (\\d{4})(?: ?г\\.?| года?)?$`,
    ),
);
/** A winter named by both of its years. */
const TWO_YEARS = '(\\d{4})年?[-–—/](\\d{2}|\\d{4})';
const OVER_NEW_YEAR = new RegExp(
  `^(?:${WINTER}),? ${TWO_YEARS}(?: ?гг?\\.?| годов)?$|^${TWO_YEARS}年? ?(?:${WINTER})$`,
);

/** A season of a year, or a winter over the turn of a year. */
export function readSeason(text: string): Understood {
  for (const [index, season] of SEASONS.entries()) {
    const match = season.exec(text);
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return { edtf: `${year}-${String(21 + index)}`, notice: 'date-season' };
  }
  const [, before, after, first = before, second = after] = OVER_NEW_YEAR.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const next = String(Number(first) + 1);
  if (!next.endsWith(second)) return { fault: 'date-unreadable' };
  return { edtf: `${first}-12/${next}-02`, notice: 'date-rough' };
}
