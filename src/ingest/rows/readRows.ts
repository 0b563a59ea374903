import type { Columns, Table } from '../columns';
import type { Field } from '../headers/field';
import { isHeaderAgain } from '../headers/layout';
import type { Layout } from '../headers/layout';
import type { Grid } from '../text/parseCsv';
import type { Finding, Report } from '../problems';
import { asideOf, isBlank } from './asides';
import { mergedCells } from './mergedCells';
import { rowReader } from './readRow';
import type { Row } from './tableResult';

const NO_INDEXES: ReadonlySet<number> = new Set();

/** The rows below the header: records of the good ones, the numbers of the others. */
export function readRows<C extends Columns, R>(
  table: Table<C, R>,
  grid: Grid,
  layout: Layout,
  fields: readonly Field[],
  report: Report,
): { rows: readonly Row<R>[]; dropped: readonly number[] } {
  const merged = mergedCells(grid, layout, fields);
  if (merged !== null) report(merged.finding.code, merged.finding.effect, merged.finding);
  const silent = merged?.indexes ?? NO_INDEXES;
  const readRow = rowReader(table, fields, report, { grid, layout, silent });
  const rows: Row<R>[] = [];
  const dropped: number[] = [];
  const repeatedKey = keyWatch<R>(table.key);
  for (let index = layout.header + 1; index < grid.length; index++) {
    const cells = grid[index] ?? [];
    const row = index + 1;
    if (isBlank(cells)) continue;
    if (isHeaderAgain(cells, index, layout)) continue;
    const aside = asideOf(cells, row);
    if (aside !== null) {
      report(aside.code, aside.effect, aside);
      continue;
    }
    const surplus = surplusCells(cells, row, layout);
    const record = surplus === null ? readRow(cells, row) : null;
    const wrong = surplus ?? (record === null ? null : repeatedKey(record, row));
    if (wrong !== null) report(wrong.code, wrong.effect, wrong);
    if (record === null || wrong !== null) dropped.push(row);
    else rows.push({ row, record });
  }
  return { rows, dropped };
}

/** Watches the ids of a table: of two rows with the same one, the second is told. */
function keyWatch<R>(key: string | null): (record: R, row: number) => Finding | null {
  const rows = new Map<unknown, number>();
  return (record, row) => {
    if (key === null) return null;
    const value = (record as Record<string, unknown>)[key];
    const other = rows.get(value);
    if (other === undefined) {
      rows.set(value, row);
      return null;
    }
    const address = { row, column: key, value: String(value) };
    return { code: 'id-repeated', effect: 'row', ...address, detail: { other } };
  };
}

/** Cells beyond the header, which mean that a comma has shifted the others. */
function surplusCells(cells: readonly string[], row: number, layout: Layout): Finding | null {
  const expected = layout.names.length;
  const beyond = cells.slice(expected).find((cell) => cell.trim() !== '');
  if (beyond === undefined) return null;
  const curly = cells.some((cell) => /[“”]/.test(cell));
  const detail = { found: cells.length, expected, extra: cells.length - expected };
  const code = curly ? 'quotes-curly' : 'cells-too-many';
  return { code, effect: 'row', row, value: beyond, detail };
}
