import { cleanWord, narrow } from '../cells/clean';
import { foldLookalikes } from '../headers/lookalikes';
import { nearestOf } from '../nearest';
import type { TableResult } from '../rows/tableResult';

/** The ids of a table, as other tables look for them. */
export interface KnownIds {
  readonly state: 'filled' | 'empty' | 'rejected';
  /** The id as its own table writes it: the very same, else one in another case or width. */
  readonly find: (id: string) => string | null;
  /** The row that had the id but was left out. */
  readonly leftOut: (id: string) => number | null;
  readonly nearest: (id: string) => string | null;
}

/** A table that was not read yet. */
export const NO_IDS: KnownIds = {
  state: 'empty',
  find: () => null,
  leftOut: () => null,
  nearest: () => null,
};

/** Guesses are for people to read: a file that is wrong throughout needs no more of them. */
const MOST_GUESSES = 200;

/** @param needed whether the table is refused when it has no rows. */
export function knownIds(table: TableResult<{ readonly id: string }>, needed: boolean): KnownIds {
  const ids = new Set(table.rows.map(({ record }) => record.id));
  const column = table.columns.indexOf('id');
  const lost = new Map(
    table.dropped.map((row) => [cleanWord(table.grid[row - 1]?.[column] ?? ''), row]),
  );
  const refused = table.state === 'rejected' || (needed && ids.size === 0);
  let alike: ReadonlyMap<string, string> | null = null;
  let named: ReadonlyMap<string, string> | null = null;
  const guesses = new Map<string, string | null>();
  return {
    state: refused ? 'rejected' : ids.size + lost.size > 0 ? 'filled' : 'empty',
    find: (id) => {
      if (ids.has(id)) return id;
      // Most files need them for none of their ids.
      alike ??= new Map([...ids].reverse().map((one) => [fold(one), one]));
      return alike.get(fold(id)) ?? null;
    },
    leftOut: (id) => lost.get(id) ?? null,
    nearest: (id) => {
      const guess = guesses.get(id);
      if (guess !== undefined) return guess;
      named ??= namedIds(table);
      const near =
        named.get(narrow(id).toLowerCase()) ??
        (guesses.size < MOST_GUESSES ? nearestOf(id, ids) : null);
      guesses.set(id, near);
      return near;
    },
  };
}

/** Ids by what their records are called, in any language: who knows no id writes the name. */
function namedIds({ rows }: TableResult<{ readonly id: string }>): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const { record } of rows) {
    const { id, name, title, label } = record as Record<string, unknown>;
    const texts = Object.values(name ?? title ?? label ?? {}) as readonly string[];
    for (const text of texts) named.set(narrow(text).toLowerCase(), String(id));
  }
  return named;
}

function fold(id: string): string {
  return foldLookalikes(narrow(id).toLowerCase());
}
