import type { Locale } from '../format/locale';
import type { Figure } from '../model/figures';
import type { Lookup } from '../model/lookup';
import { figuresPart } from './figuresPart';
import { PAINT } from './paint';
import { NOTHING, textAt, type Drawn, type Panel } from './svgParts';

/** Number, unit, a label of two lines, and what the source does not say. */
const ROW = 196;
const NUMBER = 56;
/** The least width of a figure: fewer columns where it is narrower. */
const LEAST = 185;
const MORE = 34;

/**
 * Figures in rows below each other, as many as the panel's height holds; those left are counted.
 *
 * @param panel without a height (`Infinity`) all are drawn
 */
export function figuresGrid(
  figures: readonly Figure[],
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
): Drawn {
  if (figures.length === 0) return NOTHING;
  const most = Math.max(1, Math.floor(panel.width / LEAST));
  const columns = Math.min(4, most, figures.length);
  const fitting = Math.max(1, Math.floor((panel.height + 16) / ROW));
  const needed = Math.ceil(figures.length / columns);
  // Where not all fit, the line that counts the rest takes a row's foot.
  const rows = Math.min(needed, fitting);
  const shown = figures.slice(0, rows * columns);
  /** Since when it stands, and that its source names no currency. */
  const noteOf = ({ newest, currency }: Figure) => {
    const period = newest?.values[0].period ?? null;
    const words = [
      period === null ? '' : locale.date(period),
      currency === 'unstated' ? locale.words.figures.currencyUnstated : '',
    ];
    return words.filter(Boolean).join(' · ');
  };
  const parts = Array.from({ length: rows }, (_, row) => {
    const y = panel.y + row * ROW;
    const some = shown.slice(row * columns, (row + 1) * columns);
    return figuresPart(some, lookup, locale, { ...panel, y }, { columns, most: NUMBER, noteOf });
  });
  const left = figures.length - shown.length;
  const height = rows * ROW - 16;
  if (left === 0) return { svg: parts.join(''), height };
  const more = textAt(
    panel.x,
    panel.y + height + 8,
    locale.count(locale.words.figures.more, left),
    {
      size: 18,
      fill: PAINT.mute,
    },
  );
  return { svg: parts.join('') + more, height: height + MORE };
}
