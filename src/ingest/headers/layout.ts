import { columnNamer, comparable } from './columnName';
import type { NamedColumn } from './columnName';
import type { Columns } from '../columns';
import type { LanguageRules } from './languages';
import { parseCsv } from '../text/parseCsv';

/** How a file is laid out: what stands between its cells and where its header is. */
export interface Layout {
  readonly delimiter: string;
  /** Index of the header among the records. */
  readonly header: number;
  readonly names: readonly string[];
  /** What each header cell means; `null` for a name that is not known. */
  readonly named: readonly (NamedColumn | null)[];
  readonly nameOf: (typed: string) => NamedColumn | null;
}

const DELIMITERS = [',', ';', '\t', '，', '；', '|'];
/** Title lines above the header are skipped, but not more than these. */
const HEADER_AMONG = 5;

/**
 * Finds the delimiter and the header together: the pair under which most header cells are known
 * names. Commas in running text cannot mislead it. `null` when nothing is known under any.
 */
export function findLayout(text: string, columns: Columns, rules: LanguageRules): Layout | null {
  const nameOf = columnNamer(columns, rules);
  let best: Layout | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (delimiter !== ',' && !text.includes(delimiter)) continue;
    const { records } = parseCsv(text, delimiter, HEADER_AMONG);
    for (const [header, names] of records.entries()) {
      const named = names.map(nameOf);
      const known = new Set(named.filter((name) => name !== null).map(keyOf)).size;
      const filled = names.filter((name) => comparable(name) !== '').length;
      // A row of data may hold a word that is a column's name too.
      if (known <= most || (known === 1 && filled > 3)) continue;
      [best, most] = [{ delimiter, header, names, named, nameOf }, known];
      if (known > 1 && known === filled) return best;
    }
  }
  return best;
}

/**
 * Whether a record is a header again: in other words right under it, as when titles stand under
 * the names, or the very same anywhere, as when two files were put together.
 */
export function isHeaderAgain(record: readonly string[], index: number, layout: Layout): boolean {
  const { header, names, named, nameOf } = layout;
  if (names.every((name, at) => name === record[at])) return true;
  if (index > header + 1) return false;
  let same = 0;
  for (const [index, cell] of record.entries()) {
    if (comparable(cell) === '') continue;
    const first = named[index] ?? null;
    const second = nameOf(cell);
    if (second === null || first === null || keyOf(first) !== keyOf(second)) return false;
    same++;
  }
  return same > 1;
}

function keyOf({ column, lang }: NamedColumn): string {
  return `${column}/${lang ?? ''}`;
}
