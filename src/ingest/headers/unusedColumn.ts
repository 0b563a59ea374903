import { cleanProse } from '../cells/clean';
import type { Columns } from '../columns';
import { nearestOf } from '../nearest';
import type { Finding } from '../problems';
import type { Grid } from '../text/parseCsv';
import { contractName } from './columnName';
import type { LanguageRules } from './languages';
import type { Layout } from './layout';
import type { Field } from './field';

interface Place {
  readonly index: number;
  readonly grid: Grid;
  readonly layout: Layout;
  readonly columns: Columns;
  readonly rules: LanguageRules;
  /** The columns of the same name in languages of their own. */
  readonly others: readonly Field[];
}

/**
 * Why a column of the file is not used; `null` when it is, or when there is nothing in it.
 * @param repeated whether another column stands for the same already.
 */
export function unusedColumn(place: Place, repeated = false): Finding | null {
  const { index, layout, rules, others } = place;
  const named = layout.named[index] ?? null;
  const value = layout.names[index] ?? '';
  const address = { effect: 'none', row: layout.header + 1, value } as const;
  if (named === null) return unknownColumn(place);
  const { column, lang } = named;
  if (named.by === 'bare' && (others.length > 0 || lang === null)) {
    const free = freeLanguage(place) ?? 'en';
    const detail = { near: contractName(column, free) };
    return { ...address, code: 'column-bare', column: cleanProse(value), detail };
  }
  if (repeated) return unknownColumn(place);
  if (lang === null) return null;
  if (column === '') return isWorkingColumn(place) ? unknownColumn(place) : null;
  if (rules.declared?.includes(lang) !== false || named.by === 'bare') return null;
  const name = contractName(column, lang);
  return { ...address, code: 'column-language-undeclared', column: name, detail: { lang } };
}

/** Whether a column of `story.csv` is called like a language but numbers the rows: `id`, `no`. */
function isWorkingColumn({ index, grid, layout }: Place): boolean {
  if (!/^(?:id|no)$/i.test(layout.names[index]?.trim() ?? '')) return false;
  const cells = grid.slice(layout.header + 1).map((cells) => (cells[index] ?? '').trim());
  return !cells.some((cell) => /\p{L}\s+\p{L}/u.test(cell));
}

/** The first language of the story that a text column lacks. */
function freeLanguage({ rules, others }: Place): string | null {
  const taken = others.map(({ lang }) => lang);
  return rules.declared?.find((lang) => !taken.includes(lang)) ?? null;
}

function unknownColumn({ index, grid, layout, columns, rules }: Place): Finding | null {
  const value = layout.names[index] ?? '';
  const name = cleanProse(value);
  if (name === '') return namelessColumn(index, grid, layout);
  const base = name
    .slice(0, 80)
    .toLowerCase()
    .replace(/_[a-z]{2,3}$/, '');
  const near = nearestOf(base, Object.keys(columns).filter(Boolean));
  const there = layout.named.map((one) => (one === null ? '' : contractName(one.column, one.lang)));
  const languages = columns[near ?? '']?.localized ? (rules.declared ?? ['zh', 'en']) : [null];
  const suggestions = near === null ? [] : languages.map((lang) => contractName(near, lang));
  return {
    code: 'column-unknown',
    effect: 'none',
    row: layout.header + 1,
    column: name.slice(0, 80),
    value,
    detail: { near: suggestions.find((one) => !there.includes(one)) ?? '' },
  };
}

function namelessColumn(index: number, grid: Grid, layout: Layout): Finding | null {
  const row = grid.findIndex(
    (cells, at) => at > layout.header && (cells[index] ?? '').trim() !== '',
  );
  if (row === -1) return null;
  const value = grid[row]?.[index] ?? '';
  return {
    code: 'column-unnamed',
    effect: 'none',
    row: row + 1,
    value,
    detail: { number: index + 1 },
  };
}
