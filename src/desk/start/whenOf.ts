import { date } from '../../ingest/cells/date';
import { cleanWord, narrow } from '../../ingest/cells/clean';
import { NO_HABITS, type DateHabits } from '../../ingest/dates/dateHabits';
import type { Detail, ProblemCode, ReportCell } from '../../ingest/problems';
import { parseEdtf } from '../../model/date';
import type { Role } from './roles';

/** When something was, as the tables write it. */
export interface When {
  /** EDTF; empty when the list gives no date or none that can be read. */
  readonly edtf: string;
  /** Roles of the cells that hold a date which could not be read. */
  readonly unread: readonly Role[];
}

/** How the dates of a list are read. */
export interface DateWays {
  readonly order: DateOrder | null;
  readonly habits: DateHabits;
  /** What staff should know of a reading. */
  readonly report: (role: Role, code: ProblemCode, detail: Detail) => void;
}

type CellOf = (role: Role) => string;

const reader = date('cell');
/** `7/2/2024`: which of the two is the day, only the column can tell. */
const TWO_ORDERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Which comes first in a date of digits. */
export type DateOrder = 'day' | 'month';

/**
 * What comes first in the dates of a list: as one of its columns tells, else as staff say.
 *
 * @returns also a date that is one day or another where no column tells; `null` without one
 */
export function datesOf(
  columns: readonly (readonly string[])[],
  asked: DateOrder | null,
): { readonly order: DateOrder | null; readonly ambiguous: string | null } {
  const told = columns.map(orderOf).find((order) => order !== null) ?? null;
  if (told !== null) return { order: told, ambiguous: null };
  return { order: asked, ambiguous: columns.flat().find(isOpen) ?? null };
}

function isOpen(cell: string): boolean {
  const [, first, second] = TWO_ORDERS.exec(narrow(cell)) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** Whether a column writes the day or the month first; `null` when no cell of it tells. */
function orderOf(cells: readonly string[]): DateOrder | null {
  const pairs = cells.map((cell) => TWO_ORDERS.exec(narrow(cell))).filter((pair) => pair !== null);
  const dayFirst = pairs.some(([, first]) => Number(first) > 12);
  const monthFirst = pairs.some(([, , second]) => Number(second) > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day' : 'month';
}

/** The date of a row from its one cell or from its parts, with its end where it has one. */
export function whenOf(cell: CellOf, ways: DateWays): When {
  const starts: readonly Role[] = ['date', 'year', 'displayDate'];
  const from = starts.find((role) => cell(role) !== '');
  const start = from === undefined ? '' : startOf(cell, ways);
  if (from === undefined) return { edtf: '', unread: [] };
  if (start === null) {
    const parts = (['month', 'day'] as const).filter((role) => cell(role) !== '');
    return { edtf: '', unread: from === 'year' ? [from, ...parts] : [from] };
  }
  const endRole = (['end', 'endYear'] as const).find((role) => cell(role) !== '');
  if (endRole === undefined) return { edtf: start, unread: [] };
  const end = endOf(cell, ways, start);
  if (end === start) return { edtf: start, unread: [] };
  const range = end === null ? null : parseEdtf(`${start}/${end}`);
  return range === null ? { edtf: start, unread: [endRole] } : { edtf: range.edtf, unread: [] };
}

function startOf(cell: CellOf, ways: DateWays): string | null {
  if (cell('date') !== '') return readDate('date', cell, ways);
  if (cell('year') === '') return readDate('displayDate', cell, ways);
  const parts = fromParts(cell('year'), cell('month'), cell('day'));
  const isAlone = cell('month') === '' && cell('day') === '';
  return parts === null && isAlone ? readDate('year', cell, ways) : parts;
}

function endOf(cell: CellOf, ways: DateWays, start: string): string | null {
  if (start.includes('/')) return null;
  if (cell('end') !== '') return readDate('end', cell, ways);
  return fromParts(cell('endYear'), cell('endMonth'), cell('endDay'));
}

function readDate(role: Role, cell: CellOf, { order, habits, report }: DateWays): string | null {
  const typed = cell(role);
  const pair = order === null ? null : TWO_ORDERS.exec(narrow(typed));
  if (pair !== null) {
    const [, first = '', second = '', year = ''] = pair;
    const [month, day] = order === 'day' ? [second, first] : [first, second];
    return fromParts(year, month, day);
  }
  return read(typed, habits, (code, effect, detail = {}) => {
    if (effect === 'none') report(role, code, detail);
  });
}

function read(typed: string, habits: DateHabits, report: ReportCell): string | null {
  return reader.read(cleanWord(typed), { report, decimalComma: false, habits })?.edtf ?? null;
}

/** Whether a cell holds a date. */
export function isDate(cell: string): boolean {
  return cell !== '' && read(cell, NO_HABITS, () => undefined) !== null;
}

/** A part that is there but cannot be read spoils the date: a guessed year would be a misreading. */
function fromParts(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map((part) => narrow(part).replace(/\.0$|[年月日]$/g, ''));
  if (y === undefined || !/^-?\d{1,4}$/.test(y)) return null;
  const sign = y.startsWith('-') ? '-' : '';
  const parts = [sign + y.replace('-', '').padStart(4, '0')];
  if (m !== undefined && m !== '') parts.push(m.padStart(2, '0'));
  if (d !== undefined && d !== '') parts.push(d.padStart(2, '0'));
  if ((d !== '' && m === '') || Number(m) > 12) return null;
  if (/^\d*$/.test(m ?? '')) return parseEdtf(parts.join('-'))?.edtf ?? null;
  return read([d, m, y].filter((part) => part !== '').join(' '), NO_HABITS, () => undefined);
}
