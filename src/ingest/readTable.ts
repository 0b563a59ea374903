import { isTextBroken } from './brokenText';
import { contractName } from './columnName';
import type { Columns, Table } from './columns';
import { readHeader } from './header';
import type { Field } from './header';
import { findLayout } from './layout';
import type { Layout } from './layout';
import { areLettersLost } from './lostLetters';
import { openText } from './openText';
import type { OpenedText } from './openText';
import { parseCsv } from './parseCsv';
import type { Tell } from './problems';
import { areRowsSwallowed, isQuoteOpen } from './quotes';
import { readRows } from './readRows';
import type { SourceFile } from './sourceFile';
import type { TableResult } from './tableResult';

/** Reads one file by itself: what it says about other tables is checked when all are read. */
export function readTable<C extends Columns, R>(
  table: Table<C, R>,
  file: SourceFile | null,
  tell: Tell,
): TableResult<R> {
  const nothing: TableResult<R> = {
    name: table.name,
    file: file?.name ?? null,
    state: file === null ? 'absent' : 'rejected',
    languages: [],
    columns: [],
    grid: [],
    header: 0,
    rows: [],
    dropped: [],
  };
  const opened = file === null ? null : openText(file, tell);
  if (opened === null) return nothing;
  const { text } = opened;
  const layout = findLayout(text, table.columns);
  const parsed = parseCsv(text, layout?.delimiter ?? ',');
  const { records: grid } = parsed;
  const seen = { ...nothing, grid };
  const nameAt = (index: number): string | null => nameOf(layout, index);
  if (isQuoteOpen(parsed, tell) || isTextBroken(text, grid, nameAt, tell)) return seen;
  if (layout === null) {
    tell('header-missing', 'file', { row: 1, detail: { list: namesFor(table.columns) } });
    return seen;
  }
  tellDelimiter(opened, layout, tell);
  const { header } = layout;
  const fields = readHeader(grid, layout, table.columns, tell);
  const refused =
    fields === null ||
    areRowsSwallowed(parsed, layout, fields, tell) ||
    areLettersLost(text, grid, header, fields, tell);
  if (refused) return { ...seen, header };
  const names = namesOf(fields, layout);
  return {
    ...seen,
    header,
    state: 'read',
    ...names,
    ...readRows(table, grid, layout, fields, tell),
  };
}

/** The contract's name of a column, else what the file calls it. */
function nameOf(layout: Layout | null, index: number): string | null {
  const named = layout?.named[index] ?? null;
  return named === null ? (layout?.names[index] ?? null) : contractName(named.column, named.lang);
}

function tellDelimiter(
  { encoding, declared }: OpenedText,
  { delimiter }: Layout,
  tell: Tell,
): void {
  if (delimiter === ',' || declared || encoding === 'utf-16') return;
  tell('delimiter-read', 'none', { detail: { delimiter } });
}

function namesFor(columns: Columns): string {
  const names = Object.entries(columns).map(([key, { localized }]) =>
    contractName(key, localized ? 'zh' : null),
  );
  return names.join(', ');
}

function namesOf(fields: readonly Field[], layout: Layout) {
  const names = new Map(fields.map(({ index, name }) => [index, name]));
  const languages = fields.map(({ lang }) => lang).filter((lang) => lang !== null);
  return {
    columns: layout.names.map((_, index) => names.get(index) ?? null),
    languages: [...new Set(languages)],
  };
}
