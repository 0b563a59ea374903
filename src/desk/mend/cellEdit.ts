import type { Grid } from '../../ingest/text/parseCsv';

/** One cell that staff put right on the desk. */
export interface CellEdit {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** Of its column, from 0. */
  readonly index: number;
  /** The name of its column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The cells of a file with some of them put right; all others stay as they were typed. */
export function withEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = grid.map((cells) => [...cells]);
  for (const { row, index, after } of edits) {
    const cells = rows[row - 1];
    if (cells === undefined) continue;
    while (cells.length <= index) cells.push('');
    cells[index] = after;
  }
  return rows;
}
