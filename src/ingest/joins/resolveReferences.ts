import type { Column, Columns, LocalizedColumn, TableName } from '../columns';
import type { Report } from '../problems';
import type { Row, TableResult } from '../rows/tableResult';
import type { KnownIds } from './knownIds';
import { differingId, missingId } from './missingId';

/** Unknown ids of one cell that are told one by one. */
const MOST_TOLD = 20;

type IdsOf = (table: TableName) => KnownIds;

/**
 * Holds each id of a table against the table it points to. Ids that are not there are dropped
 * alone, or with their row where the row means nothing without. Ids that point into a rejected
 * file stay, and nothing is said about them; of those that point into an absent one, one thing.
 */
export function resolveReferences<R>(
  result: TableResult<R>,
  columns: Columns,
  idsOf: IdsOf,
  report: Report,
): TableResult<R> {
  const pointing = Object.entries(columns).filter(([, { kind }]) => kind.refersTo !== null);
  let { rows, dropped } = result;
  for (const [key, column] of pointing) {
    const target = column.kind.refersTo;
    if (target === null) continue;
    const ids = idsOf(target);
    if (ids.state === 'empty') reportAbsent(rows, key, target, report);
    if (ids.state !== 'filled') continue;
    const one = resolveColumn({ ...result, rows }, key, column, ids, report);
    rows = one.rows;
    dropped = [...dropped, ...one.dropped];
  }
  return { ...result, rows, dropped: [...dropped].sort((a, b) => a - b) };
}

function reportAbsent<R>(
  rows: readonly Row<R>[],
  key: string,
  target: TableName,
  report: Report,
): void {
  const cells = rows.map(({ record }) => (record as Record<string, unknown>)[key]);
  const count = cells.filter((cell) =>
    Array.isArray(cell) ? cell.length > 0 : cell !== null,
  ).length;
  if (count === 0) return;
  report('table-absent', 'none', { column: key, detail: { table: `${target}.csv`, count } });
}

function resolveColumn<R>(
  result: TableResult<R>,
  key: string,
  { kind }: Column<unknown> | LocalizedColumn<unknown>,
  ids: KnownIds,
  report: Report,
): { rows: readonly Row<R>[]; dropped: readonly number[] } {
  const rows: Row<R>[] = [];
  const dropped: number[] = [];
  const vital = kind.unknownCosts === 'row';
  const place = result.columns.indexOf(key);
  let unknown = 0;
  const resolve = (id: string, row: number): string | null => {
    const found = ids.find(id);
    if (found === id) return id;
    const address = { row, column: key, value: result.grid[row - 1]?.[place] ?? null };
    if (found !== null) {
      const { code, detail } = differingId(id, found);
      report(code, 'none', { ...address, detail });
      return found;
    }
    unknown++;
    // A wrong column pasted into a cell is told by its first ids.
    if (unknown > MOST_TOLD) return null;
    const { code, detail } = missingId(id, ids);
    report(code, kind.unknownCosts, { ...address, detail });
    return null;
  };
  /** What is left of the items beside those of the list. */
  const paired = (record: unknown, value: unknown): Readonly<Record<string, unknown>> => {
    if (kind.pairedWith === null || !Array.isArray(value)) return {};
    const beside = (record as Record<string, readonly unknown[]>)[kind.pairedWith] ?? [];
    return { [kind.pairedWith]: beside.filter((_, at) => ids.find(String(value[at])) !== null) };
  };
  for (const kept of result.rows) {
    const { row, record } = kept;
    const value = (record as Record<string, unknown>)[key];
    unknown = 0;
    const after = Array.isArray(value)
      ? resolveAll(value, (id) => resolve(id, row))
      : typeof value === 'string'
        ? resolve(value, row)
        : value;
    if (unknown > MOST_TOLD) {
      const detail = { count: unknown - MOST_TOLD };
      report('references-more', 'cell', { row, column: key, detail });
    }
    if (vital && typeof value === 'string' && after === null) dropped.push(row);
    else if (after === value) rows.push(kept);
    else rows.push({ row, record: { ...record, [key]: after, ...paired(record, value) } });
  }
  return { rows, dropped };
}

/** The very same list when every id stays as it is, as nearly all do. */
function resolveAll(
  ids: readonly string[],
  resolve: (id: string) => string | null,
): readonly string[] {
  const found = ids.map(resolve);
  return found.every((id, index) => id === ids[index])
    ? ids
    : [...new Set(found.filter((id) => id !== null))];
}
