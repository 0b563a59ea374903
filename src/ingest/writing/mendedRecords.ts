import { cleanProse } from '../cells/clean';
import { contractName } from '../headers/columnName';
import type { Columns } from '../columns';
import type { Grid } from '../text/parseCsv';
import type { Row, TableResult } from '../rows/tableResult';
import { TABLES } from '../tables/all';

/** A column of the file to write: where it stood, and what of the record belongs in it. */
interface Written {
  readonly name: string;
  readonly index: number | null;
  /** `null` for a column of the newsroom's own. */
  readonly key: string | null;
  readonly lang: string | null;
}

/** A table's header and kept rows as text, each cell as it was understood. */
export function mendedRecords(table: TableResult): Grid {
  const columns: Columns = TABLES[table.name].columns;
  const written = [...columnsOf(table, columns), ...gained(table, columns)];
  const rows = table.rows.map((row) =>
    written.map((column) => cellOf(row, column, table, columns)),
  );
  return [written.map(({ name }) => name), ...rows];
}

function columnsOf(table: TableResult, columns: Columns): readonly Written[] {
  const declared = new Map<string, Pick<Written, 'key' | 'lang'>>();
  for (const [key, { localized }] of Object.entries(columns)) {
    const langs = localized ? table.languages : [null];
    for (const lang of langs) declared.set(contractName(key, lang), { key, lang });
  }
  return table.columns.flatMap((name, index) => {
    const own = cleanProse(table.grid[table.header]?.[index] ?? '');
    const spare = own === '' || declared.has(own.toLowerCase());
    if (name === null) return spare ? [] : [{ name: own, index, key: null, lang: null }];
    const found = declared.get(name);
    return found === undefined ? [] : [{ name, index, ...found }];
  });
}

/** Columns that the file lacks and a row needs now: `约300` needs its qualifier. */
function gained(table: TableResult, columns: Columns): readonly Written[] {
  return Object.entries(columns)
    .filter(([key, { localized }]) => !localized && !table.columns.includes(key))
    .filter(([key, column]) =>
      table.rows.some(
        (row) => !isUnsaid(valueOf(row, key, null), column.localized ? null : column.fallback),
      ),
    )
    .map(([key]) => ({ name: key, index: null, key, lang: null }));
}

function cellOf(row: Row<unknown>, column: Written, table: TableResult, columns: Columns): string {
  const { index, key, lang } = column;
  const typed = cleanProse(index === null ? '' : (table.grid[row.row - 1]?.[index] ?? ''));
  const declared = key === null ? undefined : columns[key];
  if (key === null || declared === undefined) return typed;
  // Pages show less of a text that is too long; the table keeps all of it.
  if (declared.kind.prose && typed.length > declared.kind.longest) return typed;
  const value = valueOf(row, key, lang);
  const fallback = declared.localized ? null : declared.fallback;
  if (typed === '' && isUnsaid(value, fallback)) return '';
  // An id that leads nowhere stays where the row cannot be read without one.
  if (isNothing(value)) return declared.required ? typed : '';
  if (typeof value === 'number' && Number(typed) === value) return typed;
  return textOf(value);
}

function valueOf({ record }: Row<unknown>, key: string, lang: string | null): unknown {
  const value = (record as Record<string, unknown>)[key] ?? null;
  if (lang === null) return value;
  return (value as Record<string, unknown> | null)?.[lang] ?? null;
}

/** Whether a value only stands in for an empty cell. */
function isUnsaid(value: unknown, fallback: unknown): boolean {
  return isNothing(value) || value === fallback || value === 'exact';
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A value of a record as a cell holds it; empty for what cannot stand in one. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(value.some(Array.isArray) ? '|' : ';');
  if (typeof value !== 'object' || value === null) return '';
  if ('edtf' in value) return String(value.edtf);
  if ('of' in value) return `count:${String(value.of)}`;
  return 'from' in value && 'to' in value
    ? `distance:${String(value.from)}/${String(value.to)}`
    : '';
}
