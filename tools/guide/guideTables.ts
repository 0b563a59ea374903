import type { Columns, TableName } from '../../src/ingest/columns';
import { NEEDED_FIRST, TABLES } from '../../src/ingest/tables/all';
import { TABLE_DOCS } from '../../src/ingest/tables/allDocs';
import { COLUMN_NAMES } from '../../src/ingest/tables/columnNames';

export type GuideLang = 'zh' | 'en';

const WORDS = {
  zh: { column: '列', needed: '必须有', values: '可以填的值', meaning: '说明', yes: '是' },
  en: { column: 'Column', needed: 'Needed', values: 'Values', meaning: 'Meaning', yes: 'yes' },
} as const;

/** Every table with its columns, as Markdown: a heading, a sentence and a table for each. */
export function columnTables(lang: GuideLang): string {
  return NEEDED_FIRST.map((name) => columnTable(name, lang)).join('\n\n');
}

function columnTable(name: TableName, lang: GuideLang): string {
  const columns: Columns = TABLES[name].columns;
  const docs = TABLE_DOCS[name];
  const words = WORDS[lang];
  const rows = Object.entries(columns).map(([key, { localized, required, kind }]) => [
    `\`${shownName(key, localized)}\``,
    required ? words.yes : '',
    kind.values?.map((value) => `\`${value}\``).join(' ') ?? '',
    docs.columns[key]?.[lang] ?? '',
  ]);
  const head = [words.column, words.needed, words.values, words.meaning];
  return `### ${name}.csv\n\n${docs.table[lang]}\n\n${markdownTable([head, ...rows])}`;
}

/** What each column may be called besides its own name, in the four languages of the newsrooms. */
export function columnNamesTable(lang: GuideLang): string {
  const rows = Object.entries(COLUMN_NAMES).map(([key, names]) => [
    `\`${key}\``,
    ...[names.zh, names.ru, names.kk, names.en].map((list) => list.split(',').join(', ')),
  ]);
  return markdownTable([[WORDS[lang].column, '中文', 'Русский', 'Қазақша', 'English'], ...rows]);
}

/** `title_*` stands for one column per language; in `story.csv` the language itself is the name. */
function shownName(key: string, localized: boolean): string {
  if (key === '') return 'zh, en, kk, ru …';
  return localized ? `${key}_*` : key;
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
