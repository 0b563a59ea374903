import type { Lang } from '../../model/texts';
import { cleanProse } from '../cells/clean';
import { contractName } from './columnName';
import type { NamedColumn } from './columnName';
import type { Column, Columns, LocalizedColumn } from '../columns';
import type { Layout } from './layout';
import { nearestOf } from '../nearest';
import type { Grid } from '../text/parseCsv';
import type { Report } from '../problems';

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
  report: Report,
): readonly Field[] | null {
  const row = layout.header + 1;
  const fields = new Map<string, Field>();
  let usable = true;
  if (layout.header > 0) report('header-lower', 'none', { row, detail: { lines: layout.header } });
  const exactFirst = [...layout.named.entries()].sort(([, a], [, b]) => isExact(b) - isExact(a));
  for (const [index, named] of exactFirst) {
    const value = layout.names[index] ?? '';
    const column = named === null ? undefined : columns[named.column];
    const name = named === null ? '' : contractName(named.column, named.lang);
    const earlier = fields.get(name);
    // Beside the contract's own name, another one for the same is a column of the newsroom's.
    const unknown = earlier !== undefined && isExact(layout.named[earlier.index]) > isExact(named);
    if (named === null || column === undefined || unknown) {
      reportUnknown(value, index, grid, layout, columns, report);
      continue;
    }
    if (earlier !== undefined && !isFilled(grid, layout, index)) continue;
    if (earlier !== undefined && isFilled(grid, layout, earlier.index)) {
      report('column-repeated', 'file', { row, column: name, value });
      usable = false;
    }
    if (named.by === 'guess') report('column-guessed', 'none', { row, column: name, value });
    fields.set(name, { name, key: named.column, lang: named.lang, index, column });
  }
  for (const name of missing(columns, fields)) {
    const list = layout.names.filter((typed) => typed.trim() !== '').join(', ');
    report('column-missing', 'file', { row, column: name, detail: { list } });
    usable = false;
  }
  return usable ? [...fields.values()].sort((a, b) => a.index - b.index) : null;
}

function isExact(named: NamedColumn | null | undefined): number {
  return Number(named?.by === 'exact');
}

function missing(columns: Columns, fields: ReadonlyMap<string, Field>): readonly string[] {
  const there = new Set([...fields.values()].map(({ key }) => key));
  return Object.entries(columns)
    .filter(([key, { required }]) => required && !there.has(key))
    .map(([key, { localized }]) => (localized ? contractName(key, '*') : key));
}

function reportUnknown(
  value: string,
  index: number,
  grid: Grid,
  layout: Layout,
  columns: Columns,
  report: Report,
): void {
  const row = layout.header + 1;
  if (cleanProse(value) !== '') {
    const base = cleanProse(value).toLowerCase();
    const near = nearestOf(base.replace(/_[a-z]{2,3}$/, ''), Object.keys(columns).filter(Boolean));
    const language = /_[a-z]{2,3}$/.exec(base)?.[0] ?? '_zh';
    const suggestion = near === null ? '' : columns[near]?.localized ? near + language : near;
    report('column-unknown', 'none', {
      row,
      column: cleanProse(value),
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
  report('column-unnamed', 'none', { row: filled + 1, value: cell, detail: { number: index + 1 } });
}

function isFilled(grid: Grid, layout: Layout, index: number): boolean {
  return grid.some((cells, at) => at > layout.header && (cells[index] ?? '').trim() !== '');
}
