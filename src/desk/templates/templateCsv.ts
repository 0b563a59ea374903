import type { SourceFile } from '../../ingest/sourceFile';
import { csvBytes } from '../../ingest/writing/writeCsv';
import type { DeskLang } from '../words/deskWords';
import type { Template } from './template';

/** A template as a CSV file that Excel and WPS open right: UTF-8 with a byte order mark. */
export function templateCsv({ table, columns, example }: Template): SourceFile {
  return {
    name: `${table}.csv`,
    bytes: csvBytes([columns.map(({ name }) => name), example]),
  };
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
  const header = ['file', 'column', 'required', 'values', 'meaning'];
  return { name: 'columns.csv', bytes: csvBytes([header, ...rows]) };
}
