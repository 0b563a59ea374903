import { cleanWord } from '../cells/clean';
import type { Layout } from '../headers/layout';
import type { Field } from '../headers/field';
import type { Finding } from '../problems';
import type { Grid } from '../text/parseCsv';
import { isBlank } from './asides';

/** Fewer blanks are slips, and a smaller share of the rows is one, too. */
const LEAST = 3;
const SHARE = 0.4;

interface Merged {
  readonly finding: Finding;
  /** The columns whose empty cells have been told so. */
  readonly indexes: ReadonlySet<number>;
}

/**
 * Columns that must be filled and have a value now and then with blanks below it: merged cells,
 * which are saved so. `null` when there are none.
 */
export function mergedCells(grid: Grid, layout: Layout, fields: readonly Field[]): Merged | null {
  const rows = [...grid.entries()].filter(([at, cells]) => at > layout.header && !isBlank(cells));
  const merged = fields.flatMap((field) => {
    const { column, index } = field;
    if (column.localized || column.empty !== 'row' || column.kind.type === 'number') return [];
    const blanks = rows.filter(([, cells]) => cleanWord(cells[index] ?? '') === '');
    const isFirstFilled = blanks[0]?.[0] !== rows[0]?.[0];
    const isMerged = blanks.length >= Math.max(LEAST, rows.length * SHARE) && isFirstFilled;
    return isMerged ? [{ field, blanks }] : [];
  });
  const [first] = merged;
  if (first === undefined) return null;
  const row = Math.min(...merged.map(({ blanks }) => blanks[0]?.[0] ?? 0)) + 1;
  const count = new Set(merged.flatMap(({ blanks }) => blanks.map(([at]) => at))).size;
  const list = merged.map(({ field }) => field.name).join(', ');
  return {
    finding: {
      code: 'cells-merged',
      effect: 'row',
      row,
      column: first.field.name,
      detail: { count, list },
    },
    indexes: new Set(merged.map(({ field }) => field.index)),
  };
}
