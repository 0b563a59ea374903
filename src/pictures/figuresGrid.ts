import type { Locale } from '../format/locale';
import type { Figure } from '../model/figures';
import type { Lookup } from '../model/lookup';
import { figuresPart, numberSize } from './figuresPart';
import { PAINT } from './paint';
import { NOTHING, textAt, type Drawn, type Panel } from './svgParts';

/** Number, unit, label, and what the source does not say: from what is least to what looks well. */
const ROWS = { least: 134, most: 196, tall: 250 };
/** The least width of a figure: fewer columns where it is narrower. */
const LEAST = 176;
const MORE = 30;

/**
 * Figures in rows below each other, in as few columns as the panel's height asks for; those for which
 * it has no room are counted.
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
  const { columns, rows } = shapeOf(figures.length, panel);
  const shown = figures.slice(0, rows * columns);
  const left = figures.length - shown.length;
  const free = panel.height - (left === 0 ? 0 : MORE);
  const row = panel.height === Infinity ? ROWS.most : Math.min(ROWS.tall, free / rows);
  const most = numberSize(shown, locale, panel.width / columns, row >= ROWS.most ? 64 : 48);
  /** Since when it stands, and that its source names no currency. */
  const noteOf = ({ newest, currency }: Figure) => {
    const period = newest?.values[0].period ?? null;
    const words = [
      period === null ? '' : locale.date(period),
      currency === 'unstated' ? locale.words.figures.currencyUnstated : '',
    ];
    return words.filter(Boolean).join(' · ');
  };
  const parts = Array.from({ length: rows }, (_, at) => {
    const place = { ...panel, y: panel.y + at * row, height: row };
    const some = shown.slice(at * columns, (at + 1) * columns);
    return figuresPart(some, lookup, locale, place, { columns, most, noteOf });
  });
  const height = rows * row;
  if (left === 0) return { svg: parts.join(''), height: height - 12 };
  const words = locale.count(locale.words.figures.more, left);
  const more = textAt(panel.x, panel.y + height + 16, words, { size: 18, fill: PAINT.mute });
  return { svg: parts.join('') + more, height: height + MORE };
}

/** The fewest columns with which all have room, else as many as there can be. */
function shapeOf(
  count: number,
  { width, height }: Panel,
): { readonly columns: number; readonly rows: number } {
  const most = Math.max(1, Math.floor(width / LEAST));
  if (height === Infinity) {
    const columns = Math.min(4, most, count);
    return { columns, rows: Math.ceil(count / columns) };
  }
  const fitting = Math.max(1, Math.floor(height / ROWS.least));
  const columns = Math.min(count, most, Math.max(Math.min(2, most), Math.ceil(count / fitting)));
  const needed = Math.ceil(count / columns);
  if (needed <= fitting) return { columns, rows: needed };
  // The line that counts the rest needs its room.
  return { columns, rows: Math.max(1, Math.floor((height - MORE) / ROWS.least)) };
}
