import type { Locale } from '../format/locale';
import { compareDates } from '../model/dateOrder';
import type { Lookup } from '../model/lookup';
import type { Agreement } from '../model/story';
import { fitsInLines, linesOf } from './lines';
import { PAINT } from './paint';
import { NOTHING, round, textAt, type Drawn, type Panel } from './svgParts';

/** The agreements in order of time. */
export function agreementsInOrder({ story }: Lookup): readonly Agreement[] {
  return [...story.agreements].sort((a, b) => compareDates(a.date, b.date));
}

/** Titles in so many times the smallest letters, the largest first. */
const TITLES = [2, 1.8, 1.6, 1.4, 1.2, 1];
const USUAL = 1.2;
const LEADING = 1.3;
/** The share of a row that its date takes. */
const DATES = [0.25, 0.3, 0.36, 0.5];
/** Around a row, in the size of the smallest letters: at least, and where there is room to give away. */
const AIR = { least: 0.7, most: 3.2 };

/**
 * The agreements with when and by whom they were made, in letters as large as the panel allows; those
 * for which it has no room are counted.
 *
 * @param panel without a height (`Infinity`) all are drawn
 */
export function agreementRows(lookup: Lookup, locale: Locale, panel: Panel): Drawn {
  const all = agreementsInOrder(lookup);
  if (all.length === 0) return NOTHING;
  const { least } = panel;
  const isFree = panel.height === Infinity;
  const more = least * 2;
  const rowsOf = (size: number, withParties: boolean) => {
    const dates = datesWidth(all, locale, panel.width, smallOf(size, least));
    return all.map((one) => agreementRow(one, lookup, locale, panel, size, dates, withParties));
  };
  const heightOf = (rows: readonly Row[]) =>
    rows.reduce((sum, { height }) => sum + height + 2 * AIR.least * least, 0);
  const sizes = isFree ? [USUAL * least] : TITLES.map((one) => one * least);
  const fitting = [true, false]
    .flatMap((withParties) => sizes.map((size) => rowsOf(size, withParties)))
    .find((rows) => heightOf(rows) <= panel.height);
  const shown = fitting ?? cutTo(rowsOf(least, false), panel.height - more, heightOf);
  const left = all.length - shown.length;
  const room = panel.height - (left === 0 ? 0 : more);
  const spare = isFree ? 0 : Math.max(0, room - heightOf(shown)) / shown.length / 2;
  const air = AIR.least * least + Math.min(AIR.most * least, spare);
  let y = panel.y;
  let svg = '';
  for (const row of shown) {
    svg += `<path d="M${panel.x} ${round(y)}h${panel.width}" stroke="${PAINT.line}" stroke-width="2"/>`;
    svg += row.svgAt(y + air);
    y += row.height + 2 * air;
  }
  if (left === 0) return { svg, height: y - panel.y };
  const words = locale.fill(locale.words.agreements.more, { n: locale.inDigits(left) });
  svg += textAt(panel.x, y + least * 1.2, words, { size: least, fill: PAINT.mute });
  return { svg, height: y + more - panel.y };
}

interface Row {
  readonly svgAt: (y: number) => string;
  readonly height: number;
}

/** As many as have room, and one at least. */
function cutTo(
  rows: readonly Row[],
  height: number,
  heightOf: (rows: readonly Row[]) => number,
): readonly Row[] {
  let count = rows.length;
  while (count > 1 && heightOf(rows.slice(0, count)) > height) count -= 1;
  return rows.slice(0, count);
}

function smallOf(size: number, least: number): number {
  return Math.max(least, size * 0.72);
}

function whenOf(date: Agreement['date'], locale: Locale): string {
  return date === null ? locale.words.agreements.undated : locale.date(date);
}

/** As narrow as the longest word of all dates allows. */
function datesWidth(
  all: readonly Agreement[],
  locale: Locale,
  whole: number,
  small: number,
): number {
  const widths = DATES.map((share) => whole * share);
  const fits = (width: number) =>
    all.every(({ date }) => fitsInLines(whenOf(date, locale), small, width - small, 4));
  return widths.find(fits) ?? widths[0] ?? 0;
}

/** One agreement: when, what, and who. */
function agreementRow(
  { date, kind, title, parties }: Agreement,
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
  size: number,
  dates: number,
  withParties: boolean,
): Row {
  const { kinds } = locale.words.agreements;
  const small = smallOf(size, panel.least);
  const x = panel.x + dates;
  const width = panel.width - dates;
  const who = parties.map((id) => locale.text(lookup.organizations.get(id)?.name ?? {}));
  const about = withParties ? [kinds[kind], ...who].filter(Boolean).join(' · ') : '';
  const when = linesOf(whenOf(date, locale), small, dates - small, 4);
  const what = linesOf(locale.text(title), size, width, 6);
  const whose = linesOf(about, small, width, 8);
  const aside = when.length * small * LEADING;
  const height = what.length * size * LEADING + whose.length * small * LEADING;
  const style = { size: round(small), fill: PAINT.mute };
  return {
    height: Math.max(aside, height),
    svgAt: (y) =>
      [
        ...when.map((line, i) => textAt(panel.x, y + size + i * small * LEADING, line, style)),
        ...what.map((line, i) =>
          textAt(x, y + size + i * size * LEADING, line, { size: round(size) }),
        ),
        ...whose.map((line, i) =>
          textAt(x, y + what.length * size * LEADING + small * (1 + i * LEADING), line, style),
        ),
      ].join(''),
  };
}
