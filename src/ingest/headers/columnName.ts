import type { Lang } from '../../model/texts';
import { cleanWord, narrow } from '../cells/clean';
import { columnAliases } from './columnAliases';
import type { Columns } from '../columns';
import { languageOf } from './languages';

/** Which declared column a header cell means. */
export interface NamedColumn {
  /** The key of the declaration. */
  readonly column: string;
  readonly lang: Lang | null;
  /** `exact` is the contract's name, `alias` another listed one, `guess` one made of those. */
  readonly by: 'exact' | 'alias' | 'guess';
}

/** What is longer is a sentence, not the name of a column. */
const LONGEST_NAME = 60;

/** The contract's name of a column: `date`, `title_kk`, and `kk` where the base name is empty. */
export function contractName(column: string, lang: Lang | null): string {
  if (lang === null) return column;
  return column === '' ? lang : `${column}_${lang}`;
}

/** A header cell as it is compared: one width, one case, nothing invisible. */
export function comparable(typed: string): string {
  return narrow(cleanWord(typed)).toLowerCase();
}

/** Reads header cells of one table, in the contract's names or in zh, ru, kk and en. */
export function columnNamer(columns: Columns): (typed: string) => NamedColumn | null {
  let aliases: ReturnType<typeof columnAliases> | null = null;
  return (typed) => {
    const name = comparable(typed);
    if (name === '' || name.length > LONGEST_NAME) return null;
    const exact = exactly(name, columns);
    if (exact !== null) return exact;
    // Nearly every file has the contract's names: the others are made ready when one is met.
    aliases ??= columnAliases(columns);
    const find = aliases;
    const found = find(name);
    if (found !== null) return { ...found, by: 'alias' };
    const guess =
      find(name.replace(/\s/g, '')) ?? agreed(name, (part) => exactly(part, columns) ?? find(part));
    return guess === null ? null : { ...guess, by: 'guess' };
  };
}

function exactly(name: string, columns: Columns): NamedColumn | null {
  const declared = Object.keys(columns);
  if (declared.includes(name) && columns[name]?.localized === false) {
    return { column: name, lang: null, by: 'exact' };
  }
  const [, base = '', lang] = /^(?:(.+)_)?([a-z]{2,3})$/.exec(name) ?? [];
  // `cn` and `kz` are countries, taken for their languages among the aliases.
  if (lang === undefined || languageOf(lang) !== lang) return null;
  if (!declared.includes(base) || !columns[base]?.localized) return null;
  return { column: base, lang, by: 'exact' };
}

/** The column that all parts of a name mean, as in `日期 (date)`. */
function agreed(
  name: string,
  find: (part: string) => Pick<NamedColumn, 'column' | 'lang'> | null,
): Pick<NamedColumn, 'column' | 'lang'> | null {
  const parts = name.split(/[\s()/|]+/).filter((part) => part !== '');
  const found = parts.map(find);
  const [first = null] = found;
  const same = found.every((one) => one?.column === first?.column && one?.lang === first?.lang);
  return same && first !== null ? { column: first.column, lang: first.lang } : null;
}
