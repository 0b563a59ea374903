import { cleanProse } from '../cells/clean';
import type { Columns } from '../columns';
import type { Finding, Report } from '../problems';
import type { Grid } from '../text/parseCsv';
import { contractName } from './columnName';
import type { NamedColumn } from './columnName';
import type { LanguageRules } from './languages';
import type { Layout } from './layout';
import { oddLetter } from './lookalikes';
import type { Field } from './field';
import { unusedColumn } from './unusedColumn';

/** How sure a name is: beside a better one for the same it is a column of the newsroom's. */
const SURENESS = { exact: 3, alias: 2, lookalike: 2, guess: 2, bare: 1, part: 0 } as const;

/**
 * Which declared columns the file has and where. Tells of every name that is missing, unknown or
 * repeated; `null` when the file cannot be used.
 */
export function readHeader(
  grid: Grid,
  layout: Layout,
  columns: Columns,
  rules: LanguageRules,
  report: Report,
): readonly Field[] | null {
  const row = layout.header + 1;
  const fields = new Map<string, Field>();
  let usable = true;
  if (layout.header > 0) report('header-lower', 'none', { row, detail: { lines: layout.header } });
  const surestFirst = [...layout.named.entries()].sort(([, a], [, b]) => sureness(b) - sureness(a));
  for (const [index, named] of surestFirst) {
    const value = layout.names[index] ?? '';
    const column = named === null ? undefined : columns[named.column];
    const name = named === null ? '' : contractName(named.column, named.lang);
    const earlier = fields.get(name);
    const unknown =
      earlier !== undefined && sureness(layout.named[earlier.index]) > sureness(named);
    const others = [...fields.values()].filter(({ key }) => key === named?.column);
    if (named?.by === 'part') continue;
    const unused = unusedColumn({ index, grid, layout, columns, rules, others }, unknown);
    if (unused !== null) report(unused.code, unused.effect, unused);
    if (unused !== null || named === null || column === undefined) continue;
    if (earlier !== undefined && !isFilled(grid, layout, index)) continue;
    if (earlier !== undefined && isFilled(grid, layout, earlier.index)) {
      report('column-repeated', 'file', { row, column: name, value });
      usable = false;
    }
    const notice = noticeOf(named, name, value, row);
    if (notice !== null) report(notice.code, notice.effect, notice);
    fields.set(name, { name, key: named.column, lang: named.lang, index, column });
  }
  for (const name of missing(columns, fields)) {
    const list = layout.names.filter((typed) => typed.trim() !== '').join(', ');
    report('column-missing', 'file', { row, column: name, detail: { list } });
    usable = false;
  }
  return usable ? [...fields.values()].sort((a, b) => a.index - b.index) : null;
}

function sureness(named: NamedColumn | null | undefined): number {
  return named === null || named === undefined ? 0 : SURENESS[named.by];
}

function noticeOf({ by }: NamedColumn, column: string, value: string, row: number): Finding | null {
  if (by === 'guess') return { code: 'column-guessed', effect: 'none', row, column, value };
  if (by !== 'lookalike') return null;
  const detail = { letter: oddLetter(value.toLowerCase(), column) };
  return { code: 'column-letter', effect: 'none', row, column, value, detail };
}

function missing(columns: Columns, fields: ReadonlyMap<string, Field>): readonly string[] {
  const there = new Set([...fields.values()].map(({ key }) => key));
  return Object.entries(columns)
    .filter(([key, { required }]) => required && !there.has(key))
    .map(([key, { localized }]) => (localized ? contractName(key, '*') : key));
}

function isFilled(grid: Grid, layout: Layout, index: number): boolean {
  return grid.some((cells, at) => at > layout.header && cleanProse(cells[index] ?? '') !== '');
}
