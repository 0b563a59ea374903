import type { Lang } from '../model/texts';
import { contractName } from './columnName';
import type { Column, Columns, LocalizedColumn } from './columns';
import type { Layout } from './layout';
import { nearestOf } from './nearest';
import type { Grid } from './parseCsv';
import type { Tell } from './problems';

/** A declared column at its place in the file. */
export interface Field {
  /** The contract's name, with its language. */
  readonly name: string;
  /** The key of the declaration. */
  readonly key: string;
  readonly lang: Lang | null;
  readonly index: number;
  readonly column: Column<unknown> | LocalizedColumn<unknown>;
}

/**
 * Which declared columns the file has and where. Tells of every name that is missing, unknown or
 * repeated; `null` when the file cannot be used.
 */
export function readHeader(
  grid: Grid,
  layout: Layout,
  columns: Columns,
  tell: Tell,
): readonly Field[] | null {
  const row = layout.header + 1;
  const fields = new Map<string, Field>();
  let usable = true;
  if (layout.header > 0) tell('header-lower', 'none', { row, detail: { lines: layout.header } });
  layout.named.forEach((named, index) => {
    const value = layout.names[index] ?? '';
    const column = named === null ? undefined : columns[named.column];
    if (named === null || column === undefined) {
      tellUnknown(value, index, grid, layout, columns, tell);
      return;
    }
    const { column: key, lang } = named;
    const name = contractName(key, lang);
    const earlier = fields.get(name);
    if (earlier !== undefined && isFilled(grid, layout, index)) {
      if (isFilled(grid, layout, earlier.index)) {
        tell('column-repeated', 'file', { row, column: name, value });
        usable = false;
      }
    } else if (earlier !== undefined) return;
    if (named.guessed) tell('column-guessed', 'none', { row, column: name, value });
    fields.set(name, { name, key, lang, index, column });
  });
  for (const name of missing(columns, fields)) {
    const list = layout.names.filter((typed) => typed.trim() !== '').join(', ');
    tell('column-missing', 'file', { row, column: name, detail: { list } });
    usable = false;
  }
  return usable ? [...fields.values()] : null;
}

function missing(columns: Columns, fields: ReadonlyMap<string, Field>): readonly string[] {
  const there = new Set([...fields.values()].map(({ key }) => key));
  return Object.entries(columns)
    .filter(([key, { required }]) => required && !there.has(key))
    .map(([key, { localized }]) => (localized ? contractName(key, '*') : key));
}

function tellUnknown(
  value: string,
  index: number,
  grid: Grid,
  layout: Layout,
  columns: Columns,
  tell: Tell,
): void {
  const row = layout.header + 1;
  if (value.trim() !== '') {
    const base = value.trim().toLowerCase();
    const near = nearestOf(base.replace(/_[a-z]{2,3}$/, ''), Object.keys(columns).filter(Boolean));
    const language = /_[a-z]{2,3}$/.exec(base)?.[0] ?? '_zh';
    const suggestion = near === null ? '' : columns[near]?.localized ? near + language : near;
    tell('column-unknown', 'none', {
      row,
      column: value.trim(),
      value,
      detail: { near: suggestion },
    });
    return;
  }
  const filled = grid.findIndex(
    (cells, at) => at > layout.header && (cells[index] ?? '').trim() !== '',
  );
  if (filled === -1) return;
  const cell = grid[filled]?.[index] ?? '';
  tell('column-unnamed', 'none', { row: filled + 1, value: cell, detail: { number: index + 1 } });
}

function isFilled(grid: Grid, layout: Layout, index: number): boolean {
  return grid.some((cells, at) => at > layout.header && (cells[index] ?? '').trim() !== '');
}
