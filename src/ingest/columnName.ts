import type { Lang } from '../model/texts';
import type { Columns } from './columns';
import { LANGUAGE_NAMES } from './languages';
import { COLUMN_NAMES } from './tables/columnNames';

/** Which declared column a header cell means. */
export interface NamedColumn {
  /** The key of the declaration. */
  readonly column: string;
  readonly lang: Lang | null;
  /** Whether spaces had to be taken out of the name to know it. */
  readonly guessed: boolean;
}

const SEPARATOR = /[\s_.\-()]+/;
const CODE = /^(.*?)[\s_.\-(]+([a-z]{2,3})\)?$/;

/** The contract's name of a column: `date`, `title_kk`, and `kk` where the base name is empty. */
export function contractName(column: string, lang: Lang | null): string {
  if (lang === null) return column;
  return column === '' ? lang : `${column}_${lang}`;
}

/** A header cell as it is compared: one width, one case, nothing invisible. */
export function comparable(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Reads header cells of one table, in the contract's names or in zh, ru, kk and en. */
export function columnNamer(columns: Columns): (typed: string) => NamedColumn | null {
  const plain = new Map<string, string>();
  const localized = new Map<string, string>();
  // The contract's own names first: an alias must never hide one.
  for (const own of [true, false]) {
    for (const [column, { localized: perLanguage }] of Object.entries(columns)) {
      const known = perLanguage ? localized : plain;
      for (const name of own ? [column] : aliasesOf(column)) {
        if (!known.has(name)) known.set(name, column);
      }
    }
  }
  const find = (name: string, guessed: boolean): NamedColumn | null => {
    const column = plain.get(name);
    if (column !== undefined) return { column, lang: null, guessed };
    for (const [base, lang] of languageSplits(name)) {
      const found = localized.get(base);
      if (found !== undefined) return { column: found, lang, guessed };
    }
    return null;
  };
  return (typed) => {
    const name = comparable(typed);
    if (name === '') return null;
    return find(name, false) ?? find(name.replace(/\s/g, ''), true);
  };
}

function aliasesOf(column: string): readonly string[] {
  const names = Object.hasOwn(COLUMN_NAMES, column) ? COLUMN_NAMES[column] : undefined;
  return names === undefined ? [] : Object.values(names).flatMap((list: string) => list.split(','));
}

/** The ways to take a language off a name: `title_uz`, `标题(中文)`, `中文标题`, `kk`. */
function* languageSplits(name: string): Generator<readonly [base: string, lang: Lang]> {
  for (const [called, lang] of LANGUAGE_NAMES) {
    if (name === called) yield ['', lang];
    const bare = name.replace(/\)$/, '');
    if (bare.endsWith(called)) yield [trimmed(bare.slice(0, -called.length)), lang];
    if (name.startsWith(called)) yield [trimmed(name.slice(called.length)), lang];
  }
  const [, base, code] = CODE.exec(name) ?? [];
  if (base !== undefined && code !== undefined) yield [base, code];
  if (/^[a-z]{2,3}$/.test(name)) yield ['', name];
}

function trimmed(base: string): string {
  return base
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .join(' ');
}
