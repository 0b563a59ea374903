import type { Columns, Table } from './columns';
import type { Field } from './header';
import { isHeaderAgain } from './layout';
import type { Layout } from './layout';
import type { Grid } from './parseCsv';
import type { Tell } from './problems';
import { rowReader } from './readRow';
import type { Row } from './tableResult';

/** The rows below the header: records of the good ones, the numbers of the others. */
export function readRows<C extends Columns, R>(
  table: Table<C, R>,
  grid: Grid,
  layout: Layout,
  fields: readonly Field[],
  tell: Tell,
): { rows: readonly Row<R>[]; dropped: readonly number[] } {
  const readRow = rowReader(table, fields, tell, layout.delimiter === ';');
  const rows: Row<R>[] = [];
  const dropped: number[] = [];
  const isFirst = firstOfKey<R>(table.key, tell);
  for (let index = layout.header + 1; index < grid.length; index++) {
    const cells = grid[index] ?? [];
    const row = index + 1;
    if (isBlank(cells)) continue;
    if (isHeaderAgain(cells, index, layout)) continue;
    const fits = areCellsFew(cells, row, layout, tell);
    const record = fits ? readRow(cells, row) : null;
    if (record !== null && isFirst(record, row)) rows.push({ row, record });
    else dropped.push(row);
  }
  return { rows, dropped };
}

/** Guards the ids of a table: of two rows with the same one, the first is kept. */
function firstOfKey<R>(key: string | null, tell: Tell): (record: R, row: number) => boolean {
  const rows = new Map<unknown, number>();
  return (record, row) => {
    if (key === null) return true;
    const value = (record as Record<string, unknown>)[key];
    const other = rows.get(value);
    if (other === undefined) rows.set(value, row);
    else tell('id-repeated', 'row', { row, column: key, value: String(value), detail: { other } });
    return other === undefined;
  };
}

/** Whether a row ends with the header; cells beyond it mean that a comma has shifted the others. */
function areCellsFew(cells: readonly string[], row: number, layout: Layout, tell: Tell): boolean {
  const expected = layout.names.length;
  const beyond = cells.slice(expected).find((cell) => cell.trim() !== '');
  if (beyond === undefined) return true;
  const curly = cells.some((cell) => /[“”]/.test(cell));
  const detail = { found: cells.length, expected, extra: cells.length - expected };
  tell(curly ? 'quotes-curly' : 'cells-too-many', 'row', { row, value: beyond, detail });
  return false;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.replace(/[\u200B\u2060]/g, '').trim() === '');
}
