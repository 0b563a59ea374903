import type { Grid } from '../../ingest/text/parseCsv';
import type { Lang } from '../../model/texts';
import type { Role } from './roles';
import { isDate } from './whenOf';

/** What a column of a list is. */
export interface Named {
  readonly role: Role;
  /** The language that its name tells; `null` when it tells none. */
  readonly lang: Lang | null;
}

/** Cells that are looked at to see what a column without a known name holds. */
const LOOKED_AT = 50;

/** Finds a date and a title by the cells where no name told of one. */
export function withCellsRead(
  named: readonly Named[],
  rows: Grid,
  header: number,
): readonly Named[] {
  const roles = [...named];
  const cellsOf = (index: number) => filled(rows, header, index).slice(0, LOOKED_AT);
  const find = (role: Role, isIt: (cells: readonly string[]) => boolean) => {
    const at = roles.findIndex((one, index) => {
      const cells = one.role === 'none' ? cellsOf(index) : [];
      return cells.length > 0 && isIt(cells);
    });
    if (at !== -1) roles[at] = { role, lang: null };
  };
  const has = (role: Role) => roles.some((one) => one.role === role);
  if (!has('date') && !has('year')) {
    find('date', (cells) => cells.filter(isDate).length > cells.length / 2);
  }
  if (!has('title')) {
    find(
      'title',
      (cells) =>
        cells.filter((cell) => /\p{L}{2}/u.test(cell) && !isLink(cell)).length > cells.length / 2 &&
        new Set(cells).size > cells.length / 2,
    );
  }
  if (!has('link')) find('link', (cells) => cells.every(isLink));
  return roles;
}

/** The filled cells of a column below the header. */
export function filled(rows: Grid, header: number, index: number): readonly string[] {
  return rows
    .slice(header + 1)
    .map((cells) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '');
}

export function isLink(cell: string): boolean {
  return /^\s*https?:/.test(cell);
}
