import type { SourceFile } from '../../ingest/sourceFile';
import { columnLetter } from '../../workbook/columnLetter';
import type { DeskLang, DeskWords } from '../words/deskWords';
import { zip } from '../../workbook/zip';
import type { Template, TemplateColumn } from './template';
import {
  CONTENT_TYPES,
  RELATIONS,
  STYLE,
  STYLES,
  WORKBOOK_RELATIONS,
  workbook,
} from './workbookParts';
import { sheet, type Cell } from './workbookSheet';

/** Rows that are ready to be filled in with a choice of values. */
const READY_ROWS = 2000;

/**
 * A template as a workbook. All columns but numbers are set to text, also where they are still
 * empty, so that Excel turns no `2024-07` into a date; where only some values are allowed, the cells
 * offer them. A second sheet says what each column is for.
 */
export function templateWorkbook(
  template: Template,
  words: DeskWords['templates'],
  lang: DeskLang,
): SourceFile {
  const parts = [
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: RELATIONS },
    { name: 'xl/workbook.xml', text: workbook([template.table, words.explanations]) },
    { name: 'xl/_rels/workbook.xml.rels', text: WORKBOOK_RELATIONS },
    { name: 'xl/styles.xml', text: STYLES },
    { name: 'xl/worksheets/sheet1.xml', text: tableSheet(template) },
    { name: 'xl/worksheets/sheet2.xml', text: explanations(template, words, lang) },
  ];
  const encoder = new TextEncoder();
  const bytes = zip(parts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
  return { name: `${template.table}.xlsx`, bytes };
}

function tableSheet({ columns, example }: Template): string {
  const header = columns.map(({ name }): Cell => ({ text: name, style: STYLE.header }));
  const row = columns.map(({ isNumber }, at): Cell => {
    const text = example[at] ?? '';
    return isNumber ? { text, style: STYLE.plain, isNumber } : { text, style: STYLE.text };
  });
  return sheet({
    columns: columns.map((column) => ({
      width: widthOf(column),
      style: column.isNumber ? STYLE.plain : STYLE.text,
    })),
    rows: [header, row],
    choices: columns.flatMap(({ values }, at) => {
      const letter = columnLetter(at);
      return values === null ? [] : [{ cells: `${letter}2:${letter}${READY_ROWS}`, values }];
    }),
  });
}

function explanations(
  { doc, columns }: Template,
  words: DeskWords['templates'],
  lang: DeskLang,
): string {
  const titles = [words.column, words.called, words.needed, words.values, words.meaning];
  const rows = columns.map(({ name, title, required, values, doc: column }) => [
    name,
    title?.[lang] ?? '',
    required ? words.yes : '',
    values?.join('\n') ?? '',
    column[lang],
  ]);
  const cells = (texts: readonly string[], style: number) =>
    texts.map((text): Cell => ({ text, style }));
  return sheet({
    columns: [18, 18, 10, 18, 70].map((width) => ({ width, style: STYLE.wrapped })),
    rows: [
      cells(titles, STYLE.header),
      ...rows.map((row) => cells(row, STYLE.wrapped)),
      cells([doc[lang]], STYLE.wrapped),
    ],
    choices: [],
  });
}

/** In characters: texts need room, ids and dates less. */
function widthOf({ name }: TemplateColumn): number {
  if (/^(title|name|label|publisher)_/.test(name)) return 28;
  return /^(summary|note|items)_|^[a-z]{2,3}$/.test(name) ? 40 : 16;
}
