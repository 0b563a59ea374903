import type { TableResult } from '../../ingest/rows/tableResult';
import type { SourceFile } from '../../ingest/sourceFile';
import { csvBytes, guarded } from '../../ingest/writing/writeCsv';
import type { ChangeRow } from './changeRows';

const FIRST = ['date', 'table', 'id', 'kind'];
const LAST = ['before', 'after'];

/** `changes.csv` with rows behind those that it has; a new one where there is none to keep. */
export function withChangeRows(
  table: TableResult,
  rows: readonly ChangeRow[],
  languages: readonly string[],
): SourceFile {
  const isKept = table.state === 'read';
  const kept = isKept ? table.grid.slice(table.header + 1).filter(isFilled) : [];
  const header = isKept ? (table.grid[table.header] ?? []) : [];
  const names = header.map((typed, at) => table.columns[at] ?? typed);
  const wanted = [...FIRST, ...languages.map((lang) => `text_${lang}`), ...LAST];
  const columns = [...names, ...wanted.filter((name) => !names.includes(name))];
  const filled = kept.map((cells) => columns.map((_, at) => cells[at] ?? ''));
  const added = rows.map((row) => columns.map((name) => guarded(cellOf(row, name))));
  return { name: table.file ?? 'changes.csv', bytes: csvBytes([columns, ...filled, ...added]) };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function cellOf(row: ChangeRow, column: string): string {
  const lang = /^text_(.+)$/.exec(column)?.[1];
  if (lang !== undefined) return row.text[lang] ?? '';
  const { date, table, id, kind, before, after } = row;
  const cells = new Map(Object.entries({ date, table, id, kind, before, after }));
  return cells.get(column) ?? '';
}
