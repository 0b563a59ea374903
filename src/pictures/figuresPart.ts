import { roundDistance } from '../format/numbers/formatDistance';
import type { Locale } from '../format/locale';
import { unitFor } from '../format/unitFor';
import type { Figure } from '../model/figures';
import { textWidth } from '../layout/textWidth';
import type { Lookup } from '../model/lookup';
import type { Metric, Qualifier } from '../model/story';
import { topicPaint, PAINT } from './paint';
import { fitsInLines, fittingSize } from './lines';
import { paragraph, round, type Panel } from './svgParts';
import { xmlText } from './xmlText';

const AIR = 28;
/** Below the number: its label in at most so many lines, and before it the unit that has no room beside. */
const LABEL_LINES = 2;
const LABEL_SIZES = [22, 20, 18, 16, 14];
const SMALL_LABEL = 16;

/** A picture has little room for words. */
const SYMBOLS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: '>',
  under: '<',
  about: '≈',
};

/** A figure as it is printed; where sources differ, the value of each: none of them is the figure. */
function printed(figure: Figure, locale: Locale) {
  const values = (figure.newest?.values ?? [figure]).map((one) =>
    printedValue(figure.metric, one, locale),
  );
  const unit = values.every((one) => one.unit === values[0]?.unit) ? (values[0]?.unit ?? '') : null;
  const joined = (texts: readonly string[]) => texts.join('\u00a0/ ');
  return {
    number: joined(
      values.map((one) => (unit === null ? `${one.number}\u00a0${one.unit}` : one.number)),
    ),
    unit: unit ?? '',
    text: joined(values.map((one) => one.text)),
  };
}

/** One value: symbol, number, and its unit with the scale. */
function printedValue(
  metric: Metric,
  { value, qualifier, currency }: Pick<Figure, 'value' | 'qualifier' | 'currency'>,
  locale: Locale,
) {
  const shown = metric.derive?.kind === 'distance' ? roundDistance(value) : value;
  const { before, number, scale, after, text } = locale.figure(shown, qualifier, currency);
  const unit = [scale, after, locale.text(unitFor(metric.unit, shown, qualifier))]
    .filter(Boolean)
    .join(' ');
  return { number: `${SYMBOLS[qualifier]}${before}${number}`, unit, text };
}

/** A figure as a sentence, for those who do not see the card. */
export function spokenFigure(figure: Figure, locale: Locale): string {
  const unit = locale.text(unitFor(figure.metric.unit, figure.value, figure.qualifier));
  const value = [printed(figure, locale).text, unit].filter(Boolean).join(' ');
  return `${locale.text(figure.metric.label)}: ${value}`;
}

interface Row {
  /** How many have room beside each other; all of them when it is not said. */
  readonly columns?: number;
  /** The size of all numbers, where rows of them are to look alike. */
  readonly most?: number;
  /** What stands under a label in small letters. */
  readonly noteOf?: (figure: Figure) => string;
}

/** The size in which each of these numbers has room in a column. */
export function numberSize(
  figures: readonly Figure[],
  locale: Locale,
  column: number,
  most: number,
): number {
  const sizes = figures.map((figure) => {
    const { number } = printed(figure, locale);
    return fittingSize(number, [80, 64, 56, 48, 40], (column - AIR) * 0.75, 1);
  });
  return Math.min(most, ...sizes);
}

/** Figures beside each other, each in the colour of its topic over its label. */
export function figuresPart(
  figures: readonly Figure[],
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
  { columns = figures.length, most = 80, noteOf = () => '' }: Row = {},
): string {
  const width = panel.width / columns - AIR;
  const size = numberSize(figures, locale, panel.width / columns, most);
  return figures
    .map((figure, i) => {
      const x = panel.x + i * (width + AIR);
      const base = panel.y + size * 0.85;
      const { number, unit } = printed(figure, locale);
      const topic = lookup.story.topics.findIndex(({ id }) => id === figure.metric.topic);
      const fill = topicPaint(topic);
      const room = width - textWidth(number, size) - 10;
      const isBeside = textWidth(unit, UNIT) <= room;
      const words = locale.text(figure.metric.label);
      const lines = fitsInLines(words, SMALL_LABEL, width, LABEL_LINES) ? LABEL_LINES : 3;
      const labelSize = fittingSize(words, LABEL_SIZES, width, lines);
      const label = paragraph(x, base + (isBeside || unit === '' ? 32 : 62), words, {
        size: labelSize,
        width,
        most: lines,
        fill: PAINT.mute,
      });
      const bottom = panel.y + panel.height;
      const left = Math.min(3, Math.floor((bottom - label.next + 12) / 21));
      const note =
        left < 1
          ? ''
          : paragraph(x, label.next - 2, noteOf(figure), {
              size: 16,
              width,
              most: left,
              fill: PAINT.mute,
            }).svg;
      return (
        numberWithUnit(x, base, number, isBeside ? unit : '', size, fill) +
        (isBeside
          ? ''
          : paragraph(x, base + 32, unit, {
              size: fittingSize(unit, UNIT_SIZES, width, 1),
              width,
              most: 1,
              fill,
            }).svg) +
        label.svg +
        note
      );
    })
    .join('');
}

const UNIT = 24;
/** For one that has no room beside its number. */
const UNIT_SIZES = [24, 20, 17, 14];

/** In one line of text, so that the unit follows the number however wide its letters are. */
function numberWithUnit(
  x: number,
  y: number,
  number: string,
  unit: string,
  size: number,
  fill: string,
): string {
  const small = unit === '' ? '' : `<tspan dx="10" font-size="${UNIT}">${xmlText(unit)}</tspan>`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}">${xmlText(number)}${small}</text>`;
}
