import type { Grid } from './parseCsv';
import type { Finding } from '../problems';

/**
 * Text that went through a wrong encoding once: the sign for the unreadable, its bytes read as
 * Chinese, and UTF-8 read as western European or as Russian.
 */
const BROKEN =
  /\uFFFD|锟斤拷|[ÃÐÑ][\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u20AC\u2122]|â€|(?:[РС][\u00A0-\u00BF\u0402-\u040F\u0452-\u045F\u0490\u0491\u2013-\u2122]){3}/;

/** Text that is garbled, which nothing can mend: the cell where it begins. */
export function brokenText(
  text: string,
  grid: Grid,
  nameOf: (index: number) => string | null,
): Finding | null {
  if (!BROKEN.test(text)) return null;
  const row = grid.findIndex((cells) => cells.some((cell) => BROKEN.test(cell)));
  const at = grid[row]?.findIndex((cell) => BROKEN.test(cell)) ?? -1;
  const value = grid[row]?.[at] ?? null;
  return {
    code: 'text-broken',
    effect: 'file',
    row: row === -1 ? null : row + 1,
    column: nameOf(at),
    value,
  };
}
