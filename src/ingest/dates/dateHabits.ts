import type { Grid } from '../text/parseCsv';

/** How often a column's dates are written in each of the ways that look alike. */
export interface DateHabits {
  /** `1861-65`, which can be nothing but years. */
  readonly years: number;
  /** `2024-07`, which can be nothing but a month. */
  readonly months: number;
  /** `2024-21`, which can be nothing but a season of EDTF. */
  readonly seasons: number;
  /** `2023.10`: whoever types it keeps the zero. */
  readonly zeros: number;
}

export const NO_HABITS: DateHabits = { years: 0, months: 0, seasons: 0, zeros: 0 };

const SHORT = /^\s*(\d{2})(\d{2})-(\d{2})\s*$/;
const ZERO = /^\s*\d{4}\.10\s*$/;

/** Counts the column's cells by what they can be without a doubt. */
export function dateHabits(grid: Grid, index: number, header: number): DateHabits {
  const habits = { years: 0, months: 0, seasons: 0, zeros: 0 };
  for (let row = header + 1; row < grid.length; row++) {
    const cell = grid[row]?.[index] ?? '';
    if (cell.length > 12) continue;
    if (ZERO.test(cell)) habits.zeros++;
    const [, , from, to] = SHORT.exec(cell) ?? [];
    if (from !== undefined && to !== undefined) count(Number(from), Number(to), habits);
  }
  return habits;
}

function count(
  from: number,
  to: number,
  habits: { years: number; months: number; seasons: number },
) {
  const canBeMonth = to >= 1 && to <= 12;
  const canBeSeason = to >= 21 && to <= 24;
  const canBeYears = to > from || (from === 99 && to === 0);
  if (canBeYears && !canBeMonth && !canBeSeason) habits.years++;
  if (!canBeYears && canBeMonth) habits.months++;
  if (!canBeYears && canBeSeason) habits.seasons++;
}
