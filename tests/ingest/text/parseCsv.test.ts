import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/ingest/text/parseCsv';

describe('parseCsv', () => {
  it('keeps one record for each spreadsheet row, blank ones and long ones too', () => {
    const text = 'Title\n\nid,name\n\n1,"two\n\nlines"\n2,x\n';
    const { records } = parseCsv(text, ',');
    expect(records.indexOf(records.find(([id]) => id === '2') ?? [])).toBe(5);
    expect(records[4]).toEqual(['1', 'two\n\nlines']);
  });

  it('names the record whose quotation mark never closes', () => {
    expect(parseCsv('a,b\n\n"1\n2",3\n4,"x\n5,6\n', ',').unclosed).toBe(3);
    expect(parseCsv('a,b\n1,2\n', ',').unclosed).toBeNull();
  });

  it('names records with a quotation mark inside a quoted cell', () => {
    const { misquoted } = parseCsv('a,b\n1,x\n2,"y\n3,"w, v"\n5,5\n', ',');
    expect([...misquoted]).toEqual([2]);
  });

  it.each([',', ';', '\t', '，', '；'])('splits at %j', (delimiter) => {
    const text = ['a', 'b'].join(delimiter);
    expect(parseCsv(text, delimiter).records).toEqual([['a', 'b']]);
  });

  it('stops early when asked to', () => {
    expect(parseCsv('1\n2\n3\n4\n', ',', 2).records).toEqual([['1'], ['2']]);
  });

  it('reads back any cells that are quoted as RFC 4180 says', () => {
    const cell = fc.string({
      maxLength: 8,
      unit: fc.constantFrom('a', '"', ',', '\n', ' ', '，', "'", ''),
    });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(grid, (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quote).join(',')).join('\n');
        expect(parseCsv(text, ',')).toEqual({
          records: rows,
          unclosed: null,
          misquoted: new Set(),
        });
      }),
    );
  });
});
