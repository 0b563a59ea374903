import { contractName } from '../../ingest/headers/columnName';
import type { Columns, TableName } from '../../ingest/columns';
import type { TableResult } from '../../ingest/rows/tableResult';
import { TABLES } from '../../ingest/tables/all';
import type { Texts } from '../../model/texts';

/** A record of one of the two versions. */
export interface ChangedRecord {
  /** Its id or key; where a table has none, what tells its rows apart. */
  readonly id: string;
  readonly title: Texts;
  /** Its spreadsheet row: in the new version, for a removed one in the old. */
  readonly row: number;
}

/** One cell that now says something else; the same words mean that they are now read otherwise. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A record that the new version does not have. */
export interface RemovedRecord extends ChangedRecord {
  /** Its row is there, but left out because of a problem: nobody took it out. */
  readonly isFaulty: boolean;
}

export interface EditedRecord extends ChangedRecord {
  readonly cells: readonly CellChange[];
}

/** What a new version of a table adds, takes away and says otherwise. */
export interface TableChanges {
  readonly table: TableName;
  readonly added: readonly ChangedRecord[];
  readonly removed: readonly RemovedRecord[];
  readonly edited: readonly EditedRecord[];
  /** Whether the records that both versions have stand in another order. */
  readonly reordered: boolean;
}

interface Version {
  readonly table: TableResult;
  readonly rows: ReadonlyMap<string, Found>;
}

interface Found {
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Compares two versions of a table by what was read: a date that is only typed in another way is no
 * change. A row that was left out because of a problem is not there, and said to be so.
 */
export function changesOf(before: TableResult, after: TableResult): TableChanges {
  const columns: Columns = TABLES[after.name].columns;
  const faulty = faultyIds(after);
  const old = version(before);
  const now = version(after);
  const inBoth = [...now.rows.keys()].filter((id) => old.rows.has(id));
  const describe = (id: string, found: Found): ChangedRecord => ({
    id,
    row: found.row,
    title: titleOf(found.record, columns),
  });
  return {
    table: after.name,
    added: [...now.rows].filter(([id]) => !old.rows.has(id)).map(([id, one]) => describe(id, one)),
    removed: [...old.rows]
      .filter(([id]) => !now.rows.has(id))
      .map(([id, one]) => ({
        ...describe(id, one),
        isFaulty: faulty.has(TABLES[after.name].key === null ? aboutOf(one) : id),
      })),
    edited: inBoth.flatMap((id) => {
      const [was, is] = [old.rows.get(id), now.rows.get(id)];
      if (was === undefined || is === undefined) return [];
      const cells = cellChanges({ ...old, found: was }, { ...now, found: is }, columns);
      return cells.length === 0 ? [] : [{ ...describe(id, is), cells }];
    }),
    reordered:
      [...old.rows.keys()].filter((id) => now.rows.has(id)).join('\n') !== inBoth.join('\n'),
  };
}

/** Whether there is nothing to tell. */
export function isUnchanged({ added, removed, edited, reordered }: TableChanges): boolean {
  return added.length + removed.length + edited.length === 0 && !reordered;
}

function version(table: TableResult): Version {
  const rows = new Map<string, Found>();
  for (const { row, record } of table.rows) {
    const found = { row, record: record as Readonly<Record<string, unknown>> };
    const base = idOf(table, found);
    let id = base;
    for (let n = 2; rows.has(id); n++) id = `${base} (${n})`;
    rows.set(id, found);
  }
  return { table, rows };
}

/** Values and changes have no id: what they are about and when tell them apart. */
function idOf(table: TableResult, { record }: Found): string {
  const { key } = TABLES[table.name];
  if (key !== null) return String(record[key]);
  const when = (record.period ?? record.date ?? null) as { readonly edtf: string } | null;
  const about = [record.metric, record.table, record.id].filter((part) => typeof part === 'string');
  return [...about, ...(when === null ? [] : [when.edtf])].join(' ');
}

/** What the rows that were left out are called: their id, or the figure that they are of. */
function faultyIds(table: TableResult): ReadonlySet<string> {
  const index = table.columns.indexOf(TABLES[table.name].key ?? 'metric');
  const ids = table.dropped.map((row) => table.grid[row - 1]?.[index]?.trim() ?? '');
  return new Set(ids.filter((id) => id !== ''));
}

function aboutOf({ record }: Found): string {
  return typeof record.metric === 'string' ? record.metric : '';
}

function titleOf(record: Found['record'], columns: Columns): Texts {
  const [key] = Object.entries(columns).find(([, one]) => one.localized && one.required) ?? [];
  return key === undefined ? {} : (record[key] as Texts);
}

interface Side extends Version {
  readonly found: Found;
}

function cellChanges(old: Side, now: Side, columns: Columns): readonly CellChange[] {
  return Object.entries(columns).flatMap(([key, { localized }]) => {
    const [was, is] = [old.found.record[key], now.found.record[key]];
    const langs = localized
      ? [...new Set([...Object.keys(is as Texts), ...Object.keys(was as Texts)])]
      : [null];
    return langs.flatMap((lang) => {
      const [a, b] = lang === null ? [was, is] : [(was as Texts)[lang], (is as Texts)[lang]];
      if (JSON.stringify(a) === JSON.stringify(b)) return [];
      const column = contractName(key, lang);
      return [{ column, before: typedIn(old, column), after: typedIn(now, column) }];
    });
  });
}

function typedIn({ table, found }: Side, column: string): string {
  const index = table.columns.indexOf(column);
  return index === -1 ? '' : (table.grid[found.row - 1]?.[index]?.trim() ?? '');
}
