import type { Column, Columns, LocalizedColumn, TableName } from '../columns';
import type { Tell } from '../problems';
import type { Row, TableResult } from '../tableResult';
import type { KnownIds } from './knownIds';
import { missingId } from './missingId';

type IdsOf = (table: TableName) => KnownIds;

/**
 * Holds each id of a table against the table it points to. Ids that are not there are dropped
 * alone, or with their row where the row means nothing without; nothing is said about ids that
 * point into a rejected file, and only one thing about those that point into an empty one.
 */
export function resolveReferences<R>(
  result: TableResult<R>,
  columns: Columns,
  idsOf: IdsOf,
  tell: Tell,
): TableResult<R> {
  const pointing = Object.entries(columns).filter(([, { kind }]) => kind.refersTo !== null);
  let { rows, dropped } = result;
  for (const [key, column] of pointing) {
    const target = column.kind.refersTo;
    if (target === null) continue;
    const one = resolveColumn({ ...result, rows }, key, column, idsOf(target), tell);
    rows = one.rows;
    dropped = [...dropped, ...one.dropped];
  }
  return { ...result, rows, dropped: dropped.toSorted((a, b) => a - b) };
}

function resolveColumn<R>(
  result: TableResult<R>,
  key: string,
  { kind }: Column<unknown> | LocalizedColumn<unknown>,
  ids: KnownIds,
  tell: Tell,
): { rows: readonly Row<R>[]; dropped: readonly number[] } {
  const rows: Row<R>[] = [];
  const dropped: number[] = [];
  const vital = kind.unknownCosts === 'row';
  let pointless = 0;
  const place = result.columns.indexOf(key);
  const resolve = (id: string, row: number): string | null => {
    if (ids.state !== 'filled') {
      pointless++;
      return vital ? id : null;
    }
    const found = ids.find(id);
    if (found === id) return id;
    const address = { row, column: key, value: result.grid[row - 1]?.[place] ?? null };
    if (found !== null) {
      tell('id-differs', 'none', { ...address, detail: { id, near: found } });
      return found;
    }
    const { code, detail } = missingId(id, ids);
    tell(code, kind.unknownCosts, { ...address, detail });
    return null;
  };
  for (const kept of result.rows) {
    const { row, record } = kept;
    const value = (record as Record<string, unknown>)[key];
    const after = Array.isArray(value)
      ? resolveAll(value, (id) => resolve(id, row))
      : typeof value === 'string'
        ? resolve(value, row)
        : value;
    if (vital && typeof value === 'string' && after === null) dropped.push(row);
    else rows.push(after === value ? kept : { row, record: { ...record, [key]: after } });
  }
  if (pointless > 0 && ids.state === 'empty') {
    tell('table-absent', 'none', {
      column: key,
      detail: { table: `${kind.refersTo ?? ''}.csv`, count: pointless },
    });
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
