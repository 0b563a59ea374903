import { brokenText } from '../text/brokenText';
import { contractName } from '../headers/columnName';
import type { Columns, Table } from '../columns';
import { joinDateParts } from '../headers/dateParts';
import type { LanguageRules } from '../headers/languages';
import { readHeader } from '../headers/readHeader';
import type { Field } from '../headers/field';
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
  rules: LanguageRules,
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
  const found = findLayout(text, table.columns, rules);
  const parsed = parseCsv(text, found?.delimiter ?? ',');
  const seen = { ...nothing, grid: parsed.records };
  const nameAt = (index: number): string | null => nameOf(found, index);
  const unusable =
    unclosedQuote(parsed) ?? brokenText(text, parsed.records, nameAt) ?? noHeader(found, table);
  if (unusable !== null) report(unusable.code, unusable.effect, unusable);
  if (unusable?.effect === 'file' || found === null) return seen;
  reportDelimiter(opened, found, report);
  const { grid, layout, parts } = joinDateParts(parsed.records, found, table.columns);
  const { header } = layout;
  if (parts.length > 1) {
    report('date-parts', 'none', { row: header + 1, detail: { list: parts.join(', ') } });
  }
  const fields = readHeader(grid, layout, table.columns, rules, report);
  if (fields === null) return { ...seen, header };
  const lost =
    swallowedRows({ ...parsed, records: grid }, layout, fields) ??
    lostLetters(text, grid, header, fields);
  if (lost !== null) report(lost.code, lost.effect, lost);
  if (lost?.effect === 'file') return { ...seen, header };
  return {
    ...seen,
    grid,
    header,
    state: 'read',
    ...namesOf(fields, layout),
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
