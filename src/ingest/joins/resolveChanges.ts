import type { Change } from '../../model/story';
import type { TableName } from '../columns';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';
import type { KnownIds } from './knownIds';
import { missingId } from './missingId';

/**
 * Holds the record that each change names against its own table. An id that is not there is dropped
 * alone: the change is told nevertheless.
 */
export function resolveChanges(
  changes: TableResult<Change>,
  idsOf: (table: TableName) => KnownIds,
  report: Report,
): TableResult<Change> {
  const at = changes.columns.indexOf('id');
  const rows = changes.rows.map(({ row, record }) => {
    const { id } = record;
    const table = OWNERS[record.table ?? ''];
    if (id === null || table === undefined) return { row, record };
    const ids = idsOf(table);
    if (ids.state === 'rejected') return { row, record };
    if (ids.state === 'empty') return { row, record: { ...record, id: null } };
    const found = ids.find(id);
    const address = { row, column: 'id', value: changes.grid[row - 1]?.[at] ?? null };
    if (found === null) {
      const { code, detail } = missingId(id, ids);
      report(code, 'cell', { ...address, detail });
    } else if (found !== id) {
      report('id-differs', 'none', { ...address, detail: { id, near: found } });
    }
    return { row, record: { ...record, id: found } };
  });
  return { ...changes, rows };
}

/** Whose ids the changes to a table go by: a value has none but its figure's. */
const OWNERS: Readonly<Record<string, TableName>> = {
  topics: 'topics',
  sources: 'sources',
  places: 'places',
  organizations: 'organizations',
  events: 'events',
  agreements: 'agreements',
  metrics: 'metrics',
  observations: 'metrics',
};
