import { contractName } from '../../ingest/headers/columnName';
import type { Columns, TableName } from '../../ingest/columns';
import { TABLES } from '../../ingest/tables/all';
import { TABLE_DOCS } from '../../ingest/tables/allDocs';
import { COLUMN_NAMES } from '../../ingest/tables/columnNames';
import type { Doc } from '../../ingest/tables/docs';
import type { Lang } from '../../model/texts';
import { EXAMPLES, type ExampleCell } from './examples';

export interface TemplateColumn {
  readonly name: string;
  /** What the column is called in Chinese and English; `null` where it has no other name. */
  readonly title: Doc | null;
  /** Whether the column must be there; of a text column one language is enough. */
  readonly required: boolean;
  /** Whether a spreadsheet may treat its cells as numbers; all others are text, dates too. */
  readonly isNumber: boolean;
  /** The only values that it takes; `null` when it has no such list. */
  readonly values: readonly string[] | null;
  readonly doc: Doc;
}

/** An empty table to begin with: its columns and one row that shows how it is filled in. */
export interface Template {
  readonly table: TableName;
  readonly doc: Doc;
  readonly columns: readonly TemplateColumn[];
  readonly example: readonly string[];
}

/** The template of a table in the languages of a story. */
export function templateOf(table: TableName, languages: readonly Lang[]): Template {
  const declared: Columns = TABLES[table].columns;
  const docs = TABLE_DOCS[table];
  const columns: TemplateColumn[] = [];
  const example: string[] = [];
  for (const [key, column] of Object.entries(declared)) {
    for (const lang of column.localized ? languages : [null]) {
      columns.push({
        name: contractName(key, lang),
        title: titleOf(key),
        required: column.required,
        isNumber: column.kind.type === 'number' || column.kind.type === 'integer',
        values: column.kind.values,
        doc: docs.columns[key] ?? docs.table,
      });
      example.push(exampleOf(EXAMPLES[table][key] ?? '', lang));
    }
  }
  return { table, doc: docs.table, columns, example };
}

function titleOf(key: string): Doc | null {
  const names = Object.keys(COLUMN_NAMES).includes(key) ? COLUMN_NAMES[key] : undefined;
  if (names === undefined) return null;
  return { zh: names.zh.split(',')[0] ?? '', en: names.en.split(',')[0] ?? '' };
}

function exampleOf(cell: ExampleCell, lang: Lang | null): string {
  if (typeof cell === 'string') return cell;
  return lang === null ? '' : (cell[lang] ?? '');
}
