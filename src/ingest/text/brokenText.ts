import type { Finding } from '../problems';
import type { Grid } from './parseCsv';

/**
 * Text that went through a wrong encoding once: the sign for the unreadable, its bytes read as
 * Chinese, and UTF-8 read as western European or as Russian.
 */
const BROKEN =
  /\uFFFD|锟斤拷|[ÃÐÑ][\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u2122]|(?:[РС][\u00A0-\u00BF\u0402-\u040F\u0452-\u045F\u0490\u0491\u2013-\u2122]){3}/g;
/** A capital Ã of Portuguese may end a word before a dash or a closing mark: `GRÃ–BRETANHA`. */
const PORTUGUESE = /(\p{Lu})Ã(?=[–—’”»›])/gu;

/** Text that is garbled, which nothing can mend: the cell where it begins; or what looks like it. */
export function brokenText(
  text: string,
  grid: Grid,
  nameOf: (index: number) => string | null,
): Finding | null {
  const doubtful = text.match(PORTUGUESE)?.length ?? 0;
  const broken = text.match(BROKEN)?.length ?? 0;
  if (broken === 0) return null;
  const row = grid.findIndex((cells) => cells.some((cell) => cell.search(BROKEN) !== -1));
  const at = grid[row]?.findIndex((cell) => cell.search(BROKEN) !== -1) ?? -1;
  const value = grid[row]?.[at] ?? null;
  return {
    code: 'text-broken',
    effect: broken > doubtful ? 'file' : 'none',
    row: row === -1 ? null : row + 1,
    column: nameOf(at),
    value,
  };
}
