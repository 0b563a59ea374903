import type { List, ListColumn } from './recognise';
import type { Role } from './roles';

/** What rows that stand together share. A point goes by the name of its place, not by its row. */
const SHARED: ReadonlySet<Role> = new Set(['date', 'year', 'month', 'topic', 'place']);
/** A smaller share of empty cells is no sign of merging. */
const SHARE = 0.4;

/** Columns with a value now and then and nothing below it, as merged cells are saved. */
export function mergedColumns({ rows, header, columns }: List): readonly ListColumn[] {
  const filled = rows.slice(header + 1).filter(isFilled);
  return columns.filter(({ index, role }) => {
    const empty = filled.filter((cells) => isEmpty(cells[index])).length;
    const begins = !isEmpty(filled[0]?.[index]);
    return SHARED.has(role) && begins && empty >= 2 && empty >= filled.length * SHARE;
  });
}

/** The list with the empty cells of some columns filled from above. */
export function filledDown(list: List, columns: readonly ListColumn[]): List {
  const last = new Map<number, string>();
  const rows = list.rows.map((cells, at) => {
    if (at <= list.header || !isFilled(cells)) return cells;
    const whole = [...cells];
    for (const { index } of columns) {
      if (isEmpty(whole[index])) whole[index] = last.get(index) ?? '';
      else last.set(index, whole[index] ?? '');
    }
    // A row that is shorter than its columns has holes now.
    return Array.from(whole, (cell: string | undefined) => cell ?? '');
  });
  return { ...list, rows };
}

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function isFilled(cells: readonly string[]): boolean {
  return !cells.every(isEmpty);
}
