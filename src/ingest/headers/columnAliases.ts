import type { Lang } from '../../model/texts';
import type { Columns } from '../columns';
import { LANGUAGE_NAMES, isLanguageCode } from './languages';
import { COLUMN_NAMES } from '../tables/columnNames';

interface Found {
  readonly column: string;
  readonly lang: Lang | null;
  /** Whether a text column names no language. */
  readonly isBare: boolean;
}

const SEPARATOR = /[\s_.\-()]+/;
const CODE = /^(.*?)[\s_.\-(]+([a-z]{2,3})\)?$/;

/** Finds the column of a name as newsrooms call it: `日期`, `заголовок (рус)`, `中文标题`. */
export function columnAliases(columns: Columns): (name: string) => Found | null {
  const plain = new Map<string, string>();
  const localized = new Map<string, string>();
  for (const [column, { localized: perLanguage }] of Object.entries(columns)) {
    const known = perLanguage ? localized : plain;
    for (const name of [column, ...namesOf(column)]) if (!known.has(name)) known.set(name, column);
  }
  return (name) => {
    const column = plain.get(name);
    if (column !== undefined) return { column, lang: null, isBare: false };
    for (const [base, lang] of languageSplits(name)) {
      const found = localized.get(base);
      if (found !== undefined) return { column: found, lang, isBare: false };
    }
    const bare = name === '' ? undefined : localized.get(name);
    return bare === undefined ? null : { column: bare, lang: null, isBare: true };
  };
}

function namesOf(column: string): readonly string[] {
  const names = COLUMN_NAMES[column];
  return names === undefined ? [] : Object.values(names).flatMap((list: string) => list.split(','));
}

/** The ways to take a language off a name: `title_uz`, `标题(中文)`, `中文标题`. */
function* languageSplits(name: string): Generator<readonly [base: string, lang: Lang]> {
  const bare = name.replace(/\.?\)?$/, '');
  for (const [called, lang] of LANGUAGE_NAMES) {
    if (bare.endsWith(called)) yield [trimmed(bare.slice(0, -called.length)), lang];
    if (name.startsWith(called)) yield [trimmed(name.slice(called.length)), lang];
  }
  const [, base, code] = CODE.exec(name) ?? [];
  if (base !== undefined && code !== undefined && isLanguageCode(code)) yield [base, code];
}

function trimmed(base: string): string {
  return base
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .join(' ');
}
