import { max } from 'd3';
import { columnNamer, comparable } from '../../ingest/headers/columnName';
import { ANY_LANGUAGE } from '../../ingest/headers/languages';
import { events } from '../../ingest/tables/events';
import type { Grid } from '../../ingest/text/parseCsv';
import { columnLetter } from '../../workbook/columnLetter';
import { filled, isLink, withCellsRead, type Named } from './cellRoles';
import { ROLE_NAMES, ROLES, type Role } from './roles';
import { isDate } from './whenOf';

export interface ListColumn extends Named {
  readonly index: number;
  /** As the header has it, else the letter over the column. */
  readonly name: string;
  /** Its first few filled cells. */
  readonly samples: readonly string[];
}

/** A newsroom's own list and what its columns seem to be. */
export interface List {
  readonly rows: Grid;
  /** Index of the header among the rows; -1 when the first row is none. */
  readonly header: number;
  /** All columns with a name or a filled cell. */
  readonly columns: readonly ListColumn[];
}

const HEADER_AMONG = 5;
const SAMPLES = 3;
const ROLE_BY_NAME = new Map(
  ROLES.flatMap((role) =>
    role === 'none' ? [] : ROLE_NAMES[role].split(',').map((name) => [name, role] as const),
  ),
);
const nameEventColumn = columnNamer(events.columns, ANY_LANGUAGE);

/** What the columns of a list are, by their names, and where these tell nothing by their cells. */
export function recognise(rows: Grid): List {
  const header = headerOf(rows);
  const names = rows[header] ?? [];
  const width = max(rows, (cells) => cells.length) ?? 0;
  const named = Array.from({ length: width }, (_, index) => namedAs(names[index] ?? ''));
  const settled = withCellsRead(withoutRepeats(settle(named, rows, header)), rows, header);
  const columns = settled.flatMap((one, index): readonly ListColumn[] => {
    const name = (names[index] ?? '').trim();
    const samples = filled(rows, header, index).slice(0, SAMPLES);
    const isEmpty = name === '' && samples.length === 0;
    return isEmpty ? [] : [{ index, name: name || columnLetter(index), samples, ...one }];
  });
  return { rows, header, columns };
}

/** The list with another role for a column; the column that had it before is kept aside. */
export function withRole(list: List, index: number, role: Role): List {
  const lang = list.columns.find((column) => column.index === index)?.lang ?? null;
  const columns = list.columns.map((column) => {
    if (column.index === index) return { ...column, role };
    const gives = role !== 'none' && column.role === role && column.lang === lang;
    return gives ? { ...column, role: 'none' as const } : column;
  });
  return { ...list, columns };
}

function headerOf(rows: Grid): number {
  const known = rows
    .slice(0, HEADER_AMONG)
    .map((cells) => new Set(cells.map((cell) => namedAs(cell).role)).size);
  const most = Math.max(1, ...known);
  if (most > 1) return known.indexOf(most);
  const first = Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  );
  // A row with a date or a link is no row of names.
  return (rows[first] ?? []).some((cell) => isDate(cell.trim()) || isLink(cell))
    ? first - 1
    : first;
}

function namedAs(typed: string): Named {
  const role = ROLE_BY_NAME.get(comparable(typed));
  if (role !== undefined) return { role, lang: null };
  const column = nameEventColumn(typed);
  if (column?.column === 'title' || column?.column === 'summary') {
    return { role: column.column, lang: column.lang };
  }
  return { role: column?.column === 'date' ? 'date' : 'none', lang: null };
}

/** `Day` without `Year` is a date, `Type` with other values than TimelineJS's is a topic. */
function settle(named: readonly Named[], rows: Grid, header: number): readonly Named[] {
  const has = (role: Role) => named.some((one) => one.role === role);
  return named.map((one, index) => {
    if (one.role === 'day' && !has('year')) return { ...one, role: has('date') ? 'none' : 'date' };
    if (one.role !== 'type') return one;
    const own = filled(rows, header, index).some((cell) => !/^(?:title|era|slide)$/i.test(cell));
    return own ? { ...one, role: has('topic') ? 'none' : 'topic' } : one;
  });
}

/** The first column of each kind counts; titles and texts come once per language. */
function withoutRepeats(named: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return named.map((one) => {
    const key = `${one.role} ${one.lang ?? ''}`;
    if (one.role === 'none' || !seen.has(key)) {
      seen.add(key);
      return one;
    }
    return { role: 'none', lang: null };
  });
}
