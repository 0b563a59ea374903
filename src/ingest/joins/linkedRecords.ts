import type { Metric } from '../../model/story';
import type { Columns } from '../columns';
import type { StoryTables } from '../storyTables';
import type { TableResult } from '../rows/tableResult';
import { TABLES } from '../tables/all';

/**
 * The records of a table without the ids that point into a table with no rows. The table itself
 * keeps them: they are good again as soon as the other file is.
 */
export function linkedRecords<R>(table: TableResult<R>, tables: StoryTables): readonly R[] {
  const columns: Columns = TABLES[table.name].columns;
  const lost = Object.entries(columns).filter(([, { kind }]) => {
    const target = kind.refersTo;
    return target !== null && kind.unknownCosts === 'cell' && tables[target].rows.length === 0;
  });
  const nothing = lost.map(([key, { kind }]) => [key, kind.type === 'list' ? [] : null] as const);
  const withoutPlaces = tables.places.rows.length === 0;
  return table.rows.map(({ record }) => {
    if (withoutPlaces && isDistance(record)) return { ...record, derive: null };
    return nothing.length === 0 ? record : { ...record, ...Object.fromEntries(nothing) };
  });
}

function isDistance(record: unknown): record is Metric {
  const derive = (record as Partial<Metric>).derive ?? null;
  return derive !== null && derive.kind === 'distance';
}
