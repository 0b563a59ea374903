import { cleanWord } from '../cells/clean';
import type { Layout } from '../headers/layout';
import type { Field } from '../headers/field';
import type { Finding } from '../problems';
import type { Grid } from '../text/parseCsv';
import { asideOf, isBlank } from './asides';

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
  const must = fields.filter(
    ({ column }) => !column.localized && column.empty === 'row' && column.kind.type !== 'number',
  );
  const blanks = new Map<Field, number[]>(must.map((field) => [field, []]));
  let rows = 0;
  let firstRow = -1;
  for (let at = layout.header + 1; at < grid.length; at++) {
    const cells = grid[at] ?? [];
    if (isBlank(cells) || asideOf(cells, at + 1) !== null) continue;
    rows++;
    if (firstRow === -1) firstRow = at;
    for (const [field, found] of blanks) {
      const cell = cells[field.index] ?? '';
      if (cell === '' || cleanWord(cell) === '') found.push(at);
    }
  }
  const least = Math.max(LEAST, rows * SHARE);
  const merged = [...blanks].filter(([, found]) => found.length >= least && found[0] !== firstRow);
  const [first] = merged;
  if (first === undefined) return null;
  const row = Math.min(...merged.map(([, found]) => found[0] ?? 0)) + 1;
  const count = new Set(merged.flatMap(([, found]) => found)).size;
  const list = merged.map(([field]) => field.name).join(', ');
  return {
    finding: {
      code: 'cells-merged',
      effect: 'row',
      row,
      column: first[0].name,
      detail: { count, list },
    },
    indexes: new Set(merged.map(([field]) => field.index)),
  };
}
