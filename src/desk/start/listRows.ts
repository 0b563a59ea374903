import type { Lang } from '../../model/texts';
import { plainText } from './plainText';
import type { List, ListColumn } from './recognise';
import type { Role } from './roles';

/** One row of a list by what its cells mean. */
export interface ListRow {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** The cell of a role, trimmed; empty when there is none. */
  readonly cell: (role: Role) => string;
  /** Words once per language, those of columns without one in the story's. */
  readonly texts: (role: 'title' | 'summary') => Readonly<Record<Lang, string>>;
  /** Filled cells of columns that mean nothing here. */
  readonly unused: readonly { readonly column: string; readonly value: string }[];
  readonly all: string;
}

/** The filled rows under the header. */
export function listRows({ rows, header, columns }: List, lang: Lang): readonly ListRow[] {
  const byRole = new Map(columns.map((column) => [column.role, column]));
  return rows.flatMap((cells, index): readonly ListRow[] => {
    const at = (column: ListColumn | undefined) =>
      column === undefined ? '' : (cells[column.index] ?? '').trim();
    if (index <= header || cells.every((cell) => cell.trim() === '')) return [];
    return [
      {
        row: index + 1,
        // Names and dates are one line; only running text has paragraphs.
        cell: (role) => at(byRole.get(role)).replace(/\s+/g, ' '),
        texts: (role) => {
          const own = columns.filter((column) => column.role === role);
          const said = own.map((column) => {
            const text = plainText(at(column));
            const whole = role === 'title' ? text.replace(/\s+/g, ' ') : text;
            return [column.lang ?? lang, whole] as const;
          });
          return Object.fromEntries(said.filter(([, text]) => text !== ''));
        },
        unused: columns
          .filter((column) => column.role === 'none' && at(column) !== '')
          .map((column) => ({ column: column.name, value: at(column) })),
        all: cells.filter((cell) => cell.trim() !== '').join(' | '),
      },
    ];
  });
}

/** The languages that a story from this list has, its own first. */
export function listLanguages({ columns }: List, lang: Lang): readonly Lang[] {
  const named = columns.filter(({ role }) => role === 'title').map((column) => column.lang ?? lang);
  return named.length === 0
    ? [lang]
    : [...new Set([...named].sort((a, b) => Number(b === lang) - Number(a === lang)))];
}

/** The text in the first language that has one; empty without any. */
export function firstOf(texts: Readonly<Record<Lang, string>>): string {
  return Object.values(texts)[0] ?? '';
}
