import type { SourceFile } from '../../ingest/sourceFile';
import type { DeskLang } from '../words/deskWords';
import type { Template } from './template';

/** A template as a CSV file that Excel and WPS open right: UTF-8 with a byte order mark. */
export function templateCsv({ table, columns, example }: Template): SourceFile {
  return csvFile(`${table}.csv`, [columns.map(({ name }) => name), example]);
}

/** A CSV template has no room for explanations: this list of all columns goes beside them. */
export function columnList(templates: readonly Template[], lang: DeskLang): SourceFile {
  const rows = templates.flatMap(({ table, columns }) =>
    columns.map(({ name, required, values, doc }) => [
      `${table}.csv`,
      name,
      required ? 'yes' : 'no',
      values?.join(' | ') ?? '',
      doc[lang],
    ]),
  );
  return csvFile('columns.csv', [['file', 'column', 'required', 'values', 'meaning'], ...rows]);
}

function csvFile(name: string, rows: readonly (readonly string[])[]): SourceFile {
  const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return { name, bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`) };
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
