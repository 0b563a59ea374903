import { nearestOf } from '../../ingest/nearest';
import type { Problem } from '../../ingest/problems';
import type { TableResult } from '../../ingest/rows/tableResult';
import { parseEdtf } from '../../model/date';
import { columnIndex } from '../results/excerpts';
import type { CellEdit } from './cellEdit';

/** A way to put a problem right; one that changes several cells is one step all the same. */
export type Suggestion = readonly CellEdit[];

/** Reading `300+` as 300 loses a word that has a column of its own. */
const LOSES_A_WORD = 'number-qualified';

/** The cell that a problem is about, as it would be with another text; `null` when it has none. */
export function editOf(problem: Problem, table: TableResult, after: string): CellEdit | null {
  const { row, column } = problem;
  const index = columnIndex(table, column);
  if (row === null || column === null || index === null) return null;
  if (row <= table.header + 1 || table.grid[row - 1] === undefined) return null;
  return { row, index, column, before: (table.grid[row - 1]?.[index] ?? '').trim(), after };
}

/** What the cell of a problem may have meant: the nearest id, the right date, swapped coordinates. */
export function suggestionsOf(problem: Problem, table: TableResult): readonly Suggestion[] {
  if (problem.code === 'coordinates-swapped') return swapped(problem, table);
  return textsFor(problem).flatMap((text) => {
    const edit = editOf(problem, table, text);
    return edit === null || edit.before === text ? [] : [[edit]];
  });
}

/** The same mend for each problem of the same kind: of one wrong id, of one way to write dates. */
export function alike(
  problem: Problem,
  nth: number,
  problems: readonly Problem[],
  table: TableResult,
): Suggestion {
  const { code, column, detail } = problem;
  const isAlike = (one: Problem) =>
    one.code === code && one.column === column && one.detail['id'] === detail['id'];
  // A cell with two wrong ids is mended one id at a time.
  const edits = problems.filter(isAlike).flatMap((one) => suggestionsOf(one, table)[nth] ?? []);
  return [
    ...new Map(edits.map((edit) => [`${String(edit.row)} ${String(edit.index)}`, edit])).values(),
  ];
}

function textsFor({ code, value, detail }: Problem): readonly string[] {
  const typed = value ?? '';
  const { near, id, read, list } = detail;
  if (typeof near === 'string' && near !== '') {
    return [id === undefined ? near : withId(typed, String(id), near)];
  }
  if (read !== undefined && code !== LOSES_A_WORD) return [String(read)];
  if (code === 'date-ambiguous' || code === 'date-impossible') return datesOf(typed);
  if (code === 'value-unlisted' && typeof list === 'string') {
    const nearest = nearestOf(typed, list.split(', '));
    return nearest === null ? [] : [nearest];
  }
  return [];
}

/** One id of a list replaced, the others as they are. */
function withId(typed: string, id: string, near: string): string {
  return typed
    .split(/([;；、,，])/)
    .map((part) => (part.trim() === id ? part.replace(id, () => near) : part))
    .join('');
}

/** The days that a date of numbers can be, if its day and month are in another order. */
function datesOf(typed: string): readonly string[] {
  const parts = typed.split(/[^0-9]+/).filter((part) => part !== '');
  if (parts.length !== 3) return [];
  const year = parts.find((part) => part.length === 4);
  const [a = '', b = ''] = parts
    .filter((part) => part !== year)
    .map((part) => part.padStart(2, '0'));
  if (year === undefined) return [];
  const days = [`${year}-${a}-${b}`, `${year}-${b}-${a}`];
  return [...new Set(days)].filter((day) => parseEdtf(day)?.start?.precision === 'day');
}

function swapped(problem: Problem, table: TableResult): readonly Suggestion[] {
  const lat = editOf({ ...problem, column: 'lat' }, table, '');
  const lng = editOf({ ...problem, column: 'lng' }, table, '');
  if (lat === null || lng === null) return [];
  return [
    [
      { ...lat, after: lng.before },
      { ...lng, after: lat.before },
    ],
  ];
}
