import type { CellKind } from '../../../src/ingest/columns';
import { NO_HABITS } from '../../../src/ingest/dates/dateHabits';

/** What a cell reads as, and the problems it tells: `code effect`. */
export function reading<T>(
  kind: CellKind<T>,
  text: string,
  decimalComma = false,
): { value: T | null; told: readonly string[] } {
  const told: string[] = [];
  const value = kind.read(text, {
    report: (code, effect) => told.push(`${code} ${effect}`),
    decimalComma,
    habits: NO_HABITS,
  });
  return { value, told };
}
