import type { Lang } from '../../model/texts';
import { contractName } from '../headers/columnName';
import { TABLE_NAMES } from '../columns';
import type { CellKind, Columns, TableName } from '../columns';
import { TABLES } from '../tables/all';
import { TABLE_DOCS } from '../tables/allDocs';
import { COLUMN_NAMES } from '../tables/columnNames';

/** EDTF level 1, the parts that `model/date` reads. */
const POINT = '(\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\\d{2})?)?|\\d{3}X)[~?%]?';
const EDTF = `^(${POINT}|(${POINT}|\\.\\.)/(${POINT}|\\.\\.))$`;

/** Plain JSON. */
export type Descriptor = Readonly<Record<string, unknown>>;

/**
 * The tables as a Data Package with Table Schemas (datapackage.org, version 2), made of the very
 * columns that the reading goes by.
 * @param languages the languages of the text columns.
 */
export function dataPackage(languages: readonly Lang[]): Descriptor {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'story',
    resources: TABLE_NAMES.map((name) => resource(name, languages)),
  };
}

function resource(name: TableName, languages: readonly Lang[]): Descriptor {
  const { columns: declared, key, needed } = TABLES[name];
  const columns: Columns = declared;
  const { table } = TABLE_DOCS[name];
  const fields = Object.keys(columns).flatMap((column) =>
    fieldsOf(name, column, columns, languages),
  );
  const foreignKeys = Object.entries(columns).flatMap(([column, { kind }]) =>
    kind.refersTo === null || kind.type === 'list'
      ? []
      : [{ fields: [column], reference: { resource: kind.refersTo, fields: ['id'] } }],
  );
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: table.en,
    descriptions: table,
    required: needed,
    schema: {
      fields,
      ...(key === null ? {} : { primaryKey: [key] }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      missingValues: [''],
    },
  };
}

function fieldsOf(
  table: TableName,
  column: string,
  columns: Columns,
  languages: readonly Lang[],
): readonly Descriptor[] {
  const declared = columns[column];
  const doc = TABLE_DOCS[table].columns[column];
  if (declared === undefined || doc === undefined) return [];
  const { kind, localized, required } = declared;
  const filled = !localized && declared.empty === 'row';
  const listed = kind.values === null ? {} : { enum: kind.values };
  const pattern = kind.type === 'date' ? { pattern: EDTF } : {};
  const constraints = { ...(filled ? { required: true } : {}), ...listed, ...pattern };
  const names = COLUMN_NAMES[column];
  const first = (list = ''): string => list.split(',')[0] ?? '';
  const title = column === '' ? 'text' : column;
  const titles = {
    zh: first(names?.zh) || '文字',
    en: title,
    kk: first(names?.kk) || 'мәтін',
    ru: first(names?.ru) || 'текст',
  };
  return (localized ? languages : [null]).map((lang) => ({
    name: contractName(column, lang),
    ...typeOf(kind),
    title,
    titles,
    description: doc.en,
    descriptions: doc,
    ...(lang === null ? {} : { language: lang }),
    columnRequired: required,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }));
}

function typeOf({ type }: CellKind<unknown>): Descriptor {
  if (type === 'list') return { type, delimiter: ';', itemType: 'string' };
  if (type === 'link') return { type: 'string', format: 'uri' };
  return { type: type === 'date' ? 'string' : type };
}
