import type { Lang } from '../../model/texts';
import { cleanWord, narrow } from '../cells/clean';
import type { Columns } from '../columns';
import { columnAliases } from './columnAliases';
import { isLanguageCode } from './languages';
import type { LanguageRules } from './languages';
import { plainLetters } from './lookalikes';
import { simplified } from './traditional';

/** Which declared column a header cell means. */
export interface NamedColumn {
  /** The key of the declaration. */
  readonly column: string;
  readonly lang: Lang | null;
  /**
   * `exact` is the contract's name, `alias` another listed one, `guess` one made of those,
   * `lookalike` one with letters of another script, `bare` one that names no language, `part` a
   * column of the year, month or day alone.
   */
  readonly by: 'exact' | 'alias' | 'guess' | 'lookalike' | 'bare' | 'part';
}

type Found = Pick<NamedColumn, 'column' | 'lang'>;

/** What is longer is a sentence, not the name of a column. */
const LONGEST_NAME = 60;
/** What forms put behind the name of a field that must be filled in. */
const MUST =
  /^[*＊]+|[*＊†]+$|[(（](?:必填|选填|可选|required|optional|обязательно|міндетті)[)）]$/gi;

/** The contract's name of a column: `date`, `title_kk`, and `kk` where the base name is empty. */
export function contractName(column: string, lang: Lang | null): string {
  if (lang === null) return column;
  return column === '' ? lang : `${column}_${lang}`;
}

/** A header cell as it is compared: one width, one case, nothing invisible. */
export function comparable(typed: string): string {
  // NFKC makes the letters “No” of it, which are the code of a language.
  const word = cleanWord(typed.slice(0, 2 * LONGEST_NAME)).replace(/№/g, '#');
  return narrow(word.replace(MUST, '')).toLowerCase();
}

/** Reads header cells of one table, in the contract's names or in zh, ru, kk and en. */
export function columnNamer(
  columns: Columns,
  { bare }: LanguageRules,
): (typed: string) => NamedColumn | null {
  let aliases: ReturnType<typeof columnAliases> | null = null;
  const named = (name: string): NamedColumn | null => {
    const exact = exactly(name, columns);
    if (exact !== null) return exact;
    // Nearly every file has the contract's names: the others are made ready when one is met.
    aliases ??= columnAliases(columns);
    const find = aliases;
    const found = find(name) ?? find(simplified(name));
    if (found !== null) return { ...found, by: found.isBare ? 'bare' : 'alias' };
    const guess =
      find(name.replace(/\s/g, '')) ?? agreed(name, (part) => exactly(part, columns) ?? find(part));
    return guess === null ? null : { column: guess.column, lang: guess.lang, by: 'guess' };
  };
  return (typed) => {
    const name = comparable(typed);
    if (name === '' || name.length > LONGEST_NAME) return null;
    const found = named(name) ?? inPlainLetters(name, named) ?? explained(name, named);
    return found?.by === 'bare' ? { ...found, lang: bare } : found;
  };
}

/** `date (YYYY-MM-DD)`, `name_en (English)`: what stands in brackets only explains. */
const EXPLAINED = /^(.*\S) ?[([][^()[\]]+[)\]]$/;
const OUT_OF_USE =
  /old|draft|backup|copy|temp|test|unused|旧|草稿|备份|作废|停用|черновик|стар|копия|резерв|ескі/;

function explained(name: string, named: (name: string) => NamedColumn | null): NamedColumn | null {
  const bare = OUT_OF_USE.test(name) ? undefined : EXPLAINED.exec(name)?.[1];
  const found = bare === undefined ? null : named(bare);
  return found === null || found.by === 'bare' ? found : { ...found, by: 'guess' };
}

function inPlainLetters(
  name: string,
  named: (name: string) => NamedColumn | null,
): NamedColumn | null {
  const plain = plainLetters(name);
  const found = plain === name ? null : named(plain);
  return found === null ? null : { ...found, by: found.by === 'bare' ? 'bare' : 'lookalike' };
}

function exactly(name: string, columns: Columns): NamedColumn | null {
  const declared = Object.keys(columns);
  if (declared.includes(name) && columns[name]?.localized === false) {
    return { column: name, lang: null, by: 'exact' };
  }
  const [, base = '', lang] = /^(?:(.+)_)?([a-z]{2,3})$/.exec(name) ?? [];
  if (lang === undefined || !isLanguageCode(lang)) return null;
  if (!declared.includes(base) || !columns[base]?.localized) return null;
  return { column: base, lang, by: 'exact' };
}

/** The column that all parts of a name mean, as in `日期 (date)`. */
function agreed(name: string, find: (part: string) => Found | null): Found | null {
  const parts = name.split(/[\s()/|]+/).filter((part) => part !== '');
  const found = parts.map(find);
  const [first = null] = found;
  const same = found.every((one) => one?.column === first?.column && one?.lang === first?.lang);
  return same && first !== null ? { column: first.column, lang: first.lang } : null;
}
