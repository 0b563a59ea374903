import type { Locale } from '../format/locale';
import { textWidth } from '../layout/textWidth';
import type { Figure } from '../model/figures';
import { linesOf, wholeLines } from './lines';
import { printedFigure } from './printedFigure';

/** A figure set in a column; all sizes in pixels. */
export interface FigureCell {
  readonly number: string;
  readonly numberSize: number;
  readonly unit: string;
  readonly unitSize: number;
  /** Whether the unit has room beside its number, and else the lines below it. */
  readonly isBeside: boolean;
  readonly unitLines: readonly string[];
  readonly label: readonly string[];
  readonly labelSize: number;
  readonly note: readonly string[];
  readonly noteSize: number;
  /** Whether all of it is there, and none is much smaller than was asked for. */
  readonly isGood: boolean;
}

const LARGEST = 44;
/** How much smaller a long number may be than others. */
const SHRUNK = [1, 0.9, 0.8, 0.7, 0.6];
/** How much wider digits are in broad faces than they are reckoned. */
const DIGITS = 1.12;

/** A figure with a number of some size: unit, label, and below it since when it stands. */
export function figureCell(
  figure: Figure,
  locale: Locale,
  size: number,
  width: number,
  least: number,
): FigureCell {
  const { number, unit } = printedFigure(figure, locale);
  const within = (share: number) => Math.max(least, Math.min(LARGEST, size * share));
  const [unitSize, labelSize, noteSize] = [within(0.42), within(0.36), within(0.3)];
  const sizes = SHRUNK.map((share) => size * share);
  const numberIn = (letters: number) => textWidth(number, letters) * DIGITS;
  const inLine = (letters: number) => {
    const beside = unit === '' ? 0 : unitGap(letters) + textWidth(unit, unitSize);
    return numberIn(letters) + beside <= width;
  };
  // Rather a smaller number than one without its unit.
  const besideSize = sizes.find(inLine);
  const numberSize = besideSize ?? sizes.find((one) => numberIn(one) <= width) ?? size * 0.5;
  const isBeside = besideSize !== undefined;
  const set = (text: string, letters: number, most: number) => {
    const whole = wholeLines(text, letters, width, most);
    return { whole: whole !== null, lines: whole ?? linesOf(text, letters, width, most) };
  };
  const below = set(isBeside ? '' : unit, unitSize, 2);
  const label = set(locale.text(figure.metric.label), labelSize, 4);
  const note = set(noteOf(figure, locale), noteSize, 4);
  return {
    number,
    numberSize,
    unit,
    unitSize,
    isBeside,
    unitLines: below.lines,
    label: label.lines,
    labelSize,
    note: note.lines,
    noteSize,
    isGood: below.whole && label.whole && note.whole && numberIn(numberSize) <= width,
  };
}

/** Between a number and the unit beside it. */
export function unitGap(size: number): number {
  return Math.min(14, size * 0.16);
}

/** Since when it stands, and that its source names no currency. */
function noteOf({ newest, currency }: Figure, locale: Locale): string {
  const period = newest?.values[0].period ?? null;
  const words = [
    period === null ? '' : locale.date(period),
    currency === 'unstated' ? locale.words.figures.currencyUnstated : '',
  ];
  return words.filter(Boolean).join(' · ');
}
