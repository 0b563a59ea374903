import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../src/desk/templates/template';
import { templateWorkbook } from '../../../src/desk/templates/templateWorkbook';
import { wordsFor } from '../../../src/desk/words/wordsFor';
import { TABLE_NAMES, type TableName } from '../../../src/ingest/columns';

function partsOf(name: TableName, lang: 'zh' | 'en' = 'zh'): ReadonlyMap<string, Document> {
  const template = templateOf(name, ['zh', 'en', 'kk', 'ru']);
  const { bytes } = templateWorkbook(template, wordsFor(lang).templates, lang);
  return new Map(
    Object.entries(unzipSync(bytes)).map(([part, content]) => [
      part,
      new DOMParser().parseFromString(new TextDecoder().decode(content), 'application/xml'),
    ]),
  );
}

function sheetOf(name: TableName): Document {
  return partsOf(name).get('xl/worksheets/sheet1.xml') ?? new Document();
}

const textOf = (cell: Element | null) => cell?.querySelector('t, v')?.textContent ?? null;

describe('templateWorkbook', () => {
  it.each(TABLE_NAMES)('%s is well-formed in every part, and every part is declared', (name) => {
    const parts = partsOf(name);
    for (const [part, document] of parts) {
      expect(document.querySelector('parsererror'), part).toBeNull();
    }
    const types = parts.get('[Content_Types].xml');
    const declared = [...(types?.querySelectorAll('Override') ?? [])].map((one) =>
      one.getAttribute('PartName')?.slice(1),
    );
    expect(declared.filter((part) => !parts.has(part ?? ''))).toEqual([]);
    expect(declared.length).toBe(4);
  });

  it('sets date columns to text, also where they are still empty', () => {
    const sheet = sheetOf('events');
    expect(textOf(sheet.querySelector('c[r="B1"]'))).toBe('date');
    const column = sheet.querySelector('col[min="2"]');
    expect(column?.getAttribute('style')).toBe('1');
    const cell = sheet.querySelector('c[r="B2"]');
    expect([cell?.getAttribute('t'), cell?.getAttribute('s')]).toEqual(['inlineStr', '1']);
    const formats = [
      ...(partsOf('events').get('xl/styles.xml')?.querySelectorAll('cellXfs xf') ?? []),
    ];
    expect(formats[1]?.getAttribute('numFmtId')).toBe('49');
  });

  it('leaves numbers numbers', () => {
    const cell = sheetOf('places').querySelector('c[r="B2"]');
    expect(cell?.getAttribute('t')).toBeNull();
    expect(cell?.querySelector('v')?.textContent).toBe('48.8566');
  });

  it('offers the allowed values in the cells', () => {
    const [choice] = sheetOf('agreements').querySelectorAll('dataValidation');
    expect(choice?.getAttribute('sqref')).toBe('C2:C2000');
    expect(choice?.querySelector('formula1')?.textContent).toBe(
      '"agreement,memorandum,platform,institution"',
    );
  });

  it.each(TABLE_NAMES)('%s keeps within what Excel allows a list of values', (name) => {
    const lists = [...sheetOf(name).querySelectorAll('formula1')].map(
      (one) => one.textContent ?? '',
    );
    expect(lists.filter((list) => list.length > 257)).toEqual([]);
  });

  it('explains the columns on a second sheet, in the language of the desk', () => {
    const book = partsOf('events', 'en').get('xl/workbook.xml');
    const names = [...(book?.querySelectorAll('sheet') ?? [])].map((one) =>
      one.getAttribute('name'),
    );
    expect(names).toEqual(['events', 'Explanations']);
    const second = partsOf('events', 'en').get('xl/worksheets/sheet2.xml');
    expect(textOf(second?.querySelector('c[r="A2"]') ?? null)).toBe('id');
    expect(textOf(second?.querySelector('c[r="E2"]') ?? null)).toContain('id by which');
  });

  it('gives the same bytes each time', () => {
    const template = templateOf('topics', ['zh']);
    const make = () => templateWorkbook(template, wordsFor('zh').templates, 'zh').bytes;
    expect(make()).toEqual(make());
  });
});
