import { brokenText } from '../text/brokenText';
import { contractName } from '../headers/columnName';
import type { Columns, Table } from '../columns';
import { readHeader } from '../headers/readHeader';
import type { Field } from '../headers/readHeader';
import { findLayout } from '../headers/layout';
import type { Layout } from '../headers/layout';
import { lostLetters } from '../text/lostLetters';
import { openText } from '../text/openText';
import type { OpenedText } from '../text/openText';
import { parseCsv } from '../text/parseCsv';
import type { Finding, Report } from '../problems';
import { swallowedRows, unclosedQuote } from '../text/quotes';
import { readRows } from './readRows';
import type { SourceFile } from '../sourceFile';
import type { TableResult } from './tableResult';

/** Reads one file by itself: what it says about other tables is checked when all are read. */
export function readTable<C extends Columns, R>(
  table: Table<C, R>,
  file: SourceFile | null,
  report: Report,
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
  if (file === null) return nothing;
  const opened = openText(file);
  if ('code' in opened) {
    report(opened.code, opened.effect, opened);
    return nothing;
  }
  for (const notice of opened.notices) report(notice.code, notice.effect, notice);
  const { text } = opened;
  const layout = findLayout(text, table.columns);
  const parsed = parseCsv(text, layout?.delimiter ?? ',');
  const { records: grid } = parsed;
  const seen = { ...nothing, grid };
  const nameAt = (index: number): string | null => nameOf(layout, index);
  const unusable =
    unclosedQuote(parsed) ?? brokenText(text, grid, nameAt) ?? noHeader(layout, table);
  if (unusable !== null) report(unusable.code, unusable.effect, unusable);
  if (unusable?.effect === 'file' || layout === null) return seen;
  reportDelimiter(opened, layout, report);
  const { header } = layout;
  const fields = readHeader(grid, layout, table.columns, report);
  if (fields === null) return { ...seen, header };
  const lost = swallowedRows(parsed, layout, fields) ?? lostLetters(text, grid, header, fields);
  if (lost !== null) report(lost.code, lost.effect, lost);
  if (lost?.effect === 'file') return { ...seen, header };
  const names = namesOf(fields, layout);
  return {
    ...seen,
    header,
    state: 'read',
    ...names,
    ...readRows(table, grid, layout, fields, report),
  };
}

/** The contract's name of a column, else what the file calls it. */
function nameOf(layout: Layout | null, index: number): string | null {
  const named = layout?.named[index] ?? null;
  return named === null ? (layout?.names[index] ?? null) : contractName(named.column, named.lang);
}

function reportDelimiter({ declared }: OpenedText, { delimiter }: Layout, report: Report): void {
  if (delimiter === ',' || declared) return;
  report('delimiter-read', 'none', { detail: { delimiter } });
}

function noHeader(layout: Layout | null, { columns }: { columns: Columns }): Finding | null {
  if (layout !== null) return null;
  return { code: 'header-missing', effect: 'file', row: 1, detail: { list: namesFor(columns) } };
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
