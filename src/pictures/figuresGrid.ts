import type { Locale } from '../format/locale';
import type { Figure } from '../model/figures';
import type { Lookup } from '../model/lookup';
import { figureCell, type FigureCell } from './figureCell';
import { rowAt, rowHeight } from './figureRow';
import { PAINT, topicPaint } from './paint';
import { NOTHING, textAt, type Drawn, type Panel } from './svgParts';

/** Of the numbers, the largest first. */
const SIZES = [240, 208, 180, 156, 136, 118, 102, 88, 76, 66, 57, 50, 44, 38];
/** Without a height to fill. */
const USUAL = 66;
/** The space beside a figure, and between two rows, in the size of the smallest letters. */
const AIR = { beside: 1.4, least: 0.9, most: 3 };
/** The space between two rows of large numbers, in their size. */
const BELOW = 0.3;
/** The least width of a column, in the same. */
const COLUMN = 6.5;

interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly FigureCell[])[];
  readonly gap: number;
  readonly height: number;
  /** The larger the better it looks. */
  readonly worth: number;
}

/**
 * Figures in rows below each other, as large as the panel allows with nothing cut; those for which it
 * has no room are counted.
 *
 * @param panel without a height (`Infinity`) all are drawn
 * @param most how many are chosen, the first ones; none is counted then. `Infinity` for all
 */
export function figuresGrid(
  figures: readonly Figure[],
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
  most = Infinity,
): Drawn {
  const { least } = panel;
  const isFree = panel.height === Infinity;
  const heightFor = (count: number) =>
    panel.height - (count < figures.length && most === Infinity ? least * 1.9 : 0);
  const gridOf = (count: number): Grid | null => {
    const some = figures.slice(0, count);
    if (isFree) {
      const inColumns = (columns: number) =>
        gridAt(some, locale, panel, Math.min(columns, count), USUAL, Infinity);
      return inColumns(4) ?? inColumns(3) ?? inColumns(2) ?? inColumns(1);
    }
    let best: Grid | null = null;
    for (const columns of columnsFor(count, panel)) {
      for (const size of SIZES) {
        const grid = gridAt(some, locale, panel, columns, size, heightFor(count));
        if (grid !== null && grid.worth > (best?.worth ?? 0)) best = grid;
      }
    }
    return best;
  };
  const wanted = Math.min(most, figures.length);
  let grid = gridOf(wanted);
  let count = wanted;
  if (grid === null) {
    let [some, over] = [0, wanted];
    while (over - some > 1) {
      const middle = Math.floor((some + over) / 2);
      const found = gridOf(middle);
      if (found === null) over = middle;
      else [some, grid] = [middle, found];
    }
    count = some;
  }
  if (grid === null || count === 0) return NOTHING;
  const spare = isFree ? least : (heightFor(count) - grid.height) / grid.rows.length;
  const air = Math.min(AIR.most * least, Math.max(0, spare));
  const column = (panel.width + AIR.beside * least) / grid.columns;
  const fillOf = ({ metric }: Figure) =>
    topicPaint(lookup.story.topics.findIndex(({ id }) => id === metric.topic));
  const { gap, columns } = grid;
  let y = panel.y;
  const rows = grid.rows.map((cells, i) => {
    const fills = figures.slice(i * columns).map(fillOf);
    const svg = rowAt(cells, fills, panel.x, y, column);
    y += rowHeight(cells) + gap + air;
    return svg;
  });
  const bottom = y - air - gap;
  const left = most === Infinity ? figures.length - count : 0;
  if (left === 0) return { svg: rows.join(''), height: bottom - panel.y };
  const words = locale.count(locale.words.figures.more, left);
  const base = Math.min(bottom + least * 1.7, panel.y + panel.height - least * 0.3);
  const more = textAt(panel.x, base, words, { size: least, fill: PAINT.mute });
  return { svg: rows.join('') + more, height: base + least * 0.3 - panel.y };
}

/** How many figures can stand beside each other. */
function columnsFor(count: number, { width, least }: Panel): readonly number[] {
  const most = Math.max(1, Math.min(count, Math.floor(width / (COLUMN * least))));
  return Array.from({ length: most }, (_, i) => i + 1);
}

/** Figures in so many columns; `null` where they have no room there. */
function gridAt(
  figures: readonly Figure[],
  locale: Locale,
  { width, least }: Panel,
  columns: number,
  size: number,
  most: number,
): Grid | null {
  const room = (width + AIR.beside * least) / columns - AIR.beside * least;
  // However little of it has room, one is shown, and all are where the picture may be as high as it wants.
  const isFree = most === Infinity && columns === 1;
  const isSure = isFree || (figures.length === 1 && size === SIZES[SIZES.length - 1]);
  const gap = Math.max(AIR.least * least, size * BELOW);
  const rows: FigureCell[][] = [];
  let height = -gap;
  for (let first = 0; first < figures.length; first += columns) {
    const row: FigureCell[] = [];
    for (const figure of figures.slice(first, first + columns)) {
      const cell = figureCell(figure, locale, size, room, least);
      if (!cell.isGood && !isSure) return null;
      row.push(cell);
    }
    rows.push(row);
    height += rowHeight(row) + gap;
    if (height > most && !isSure) return null;
  }
  return { columns, rows, gap, height, worth: worthOf(rows, columns, size) };
}

/** Large numbers look well, and few lines of words below them, units beside them, and full rows. */
function worthOf(rows: readonly (readonly FigureCell[])[], columns: number, size: number): number {
  const cells = rows.flat();
  const lines = Math.max(...cells.map(({ label, note }) => label.length + note.length));
  const isBeside = cells.every((cell) => cell.isBeside);
  const isFull = cells.length % columns === 0;
  return size * 0.88 ** lines * (isBeside ? 1 : 0.75) * (isFull ? 1 : 0.93);
}
