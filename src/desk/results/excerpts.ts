import type { Problem } from '../../ingest/problems';
import type { TableResult } from '../../ingest/rows/tableResult';
import { lastOf } from '../../model/lastOf';
import { columnLetter } from '../../workbook/columnLetter';

export interface ExcerptColumn {
  /** As the spreadsheet shows it: A, B … AA. */
  readonly letter: string;
  readonly index: number;
  /** The header cell as typed. */
  readonly name: string;
}

export interface ExcerptCell {
  readonly text: string;
  /** The numbers, from 1, of the problems in this cell. */
  readonly marks: readonly number[];
}

export interface ExcerptRow {
  readonly row: number;
  readonly cells: readonly ExcerptCell[];
  /** Numbers of the problems that mean the row, or a column that is not shown. */
  readonly marks: readonly number[];
  readonly dropped: boolean;
}

/** Some rows of a file around its problems, as the spreadsheet shows them. */
export interface Excerpt {
  readonly columns: readonly ExcerptColumn[];
  readonly rows: readonly ExcerptRow[];
  readonly problems: readonly Problem[];
}

/** Rows with problems that stand close together are shown together, but not more than these. */
const MOST_ROWS = 5;

/** The rows of a file that have problems, each with the row above and below. */
export function excerptsOf(table: TableResult, problems: readonly Problem[]): readonly Excerpt[] {
  return groupsOf(problems.filter((problem) => isInRow(table, problem))).map((group) =>
    excerptOf(table, group),
  );
}

/** The problems that no excerpt can show: of the whole file or its header, or of one that is not open. */
export function problemsOfFile(
  table: TableResult | null,
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.filter((problem) => table === null || !isInRow(table, problem));
}

function isInRow({ grid, header }: TableResult, { row }: Problem): boolean {
  return row !== null && row > header + 1 && grid[row - 1] !== undefined;
}

function groupsOf(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups: Problem[][] = [];
  for (const problem of [...problems].sort((a, b) => rowOf(a) - rowOf(b))) {
    const group = lastOf(groups);
    const [first, last] = [group?.[0], lastOf(group ?? [])];
    const joins =
      group !== undefined &&
      first !== undefined &&
      last !== undefined &&
      rowOf(problem) - rowOf(last) <= 2 &&
      rowOf(problem) - rowOf(first) < MOST_ROWS;
    if (joins) group.push(problem);
    else groups.push([problem]);
  }
  return groups;
}

function excerptOf(table: TableResult, problems: readonly Problem[]): Excerpt {
  const indexes = problems.map(({ column }) => columnIndex(table, column));
  const columns = shownColumns(table, indexes);
  const marksOf = (row: number, index: number | null) =>
    problems.flatMap((problem, at) =>
      rowOf(problem) === row && (indexes[at] ?? null) === index ? [at + 1] : [],
    );
  const header = table.header + 1;
  const from = rowOf(problems[0]) - 1;
  const to = rowOf(lastOf(problems)) + 1;
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (row) => row > 0 && row !== header && table.grid[row - 1] !== undefined,
  );
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      cells: columns.map(({ index }) => ({
        text: table.grid[row - 1]?.[index]?.trim() ?? '',
        marks: marksOf(row, index),
      })),
      marks: marksOf(row, null),
      dropped: table.dropped.includes(row),
    })),
    problems,
  };
}

/** The first column, which names the row, and those of the problems with their neighbours. */
function shownColumns(
  table: TableResult,
  indexes: readonly (number | null)[],
): readonly ExcerptColumn[] {
  const names = table.grid[table.header] ?? [];
  const near = indexes.flatMap((index) =>
    index === null ? [1, 2] : [index - 1, index, index + 1],
  );
  const wanted = [...new Set([0, ...near])].sort((a, b) => a - b);
  return wanted
    .filter((index) => index >= 0 && (index < names.length || indexes.includes(index)))
    .map((index) => ({ index, letter: columnLetter(index), name: names[index]?.trim() ?? '' }));
}

/** Where the column of a problem stands in its file, from 0; `null` when it is not there. */
export function columnIndex(table: TableResult, column: string | null): number | null {
  if (column === null) return null;
  const names = table.grid[table.header] ?? [];
  const known = table.columns.indexOf(column);
  const index = known === -1 ? names.findIndex((name) => name.trim() === column) : known;
  return index === -1 ? null : index;
}

function rowOf(problem: Problem | undefined): number {
  return problem?.row ?? 0;
}
