import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/ingest/text/parseCsv';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { workbookTables } from '../../src/workbook/workbookTables';
import { unzipXml } from '../../src/workbook/zip';
import { strayCell, workbook, workbookWith, type TestCell } from '../fixtures/workbook';

async function shown(cell: TestCell): Promise<string | undefined> {
  const sheets = await readWorkbook(workbook([{ name: 'a', rows: [['head'], [cell]] }]));
  return typeof sheets === 'string' ? sheets : sheets[0]?.rows[1]?.[0];
}

describe('readWorkbook', () => {
  const DAY = 45475; // 2 July 2024
  it.each<[string, TestCell, string]>([
    ['a day', { day: DAY }, '2024-07-02'],
    ['a day in a format of the newsroom', { day: DAY, format: 'd mmmm yyyy "г."' }, '2024-07-02'],
    ['a Chinese day', { day: DAY, format: 'yyyy"年"m"月"d"日";@' }, '2024-07-02'],
    ['a month, which Excel holds as its first day', { day: 45474, format: '17' }, '2024-07'],
    [
      'a month in a format of the newsroom',
      { day: 45474, format: '[$-804]yyyy"年"m"月"' },
      '2024-07',
    ],
    ['a Chinese built-in month', { day: 45474, format: '57' }, '2024-07'],
    ['a year', { day: 45474, format: 'yyyy' }, '2024'],
    ['a time of a day', { day: DAY + 0.5, format: '22' }, '2024-07-02 12:00'],
    ['midnight', { day: DAY, format: 'yyyy-mm-dd hh:mm' }, '2024-07-02'],
    ['a day whose time is float noise', { day: DAY + 0.9999999999, format: '14' }, '2024-07-03'],
    ['a time alone', { day: 0.39583333, format: 'h:mm' }, '09:30'],
    ['a number', 57, '57'],
    ['a number with float noise', 0.1 + 0.2, '0.3'],
    ['a long number', 120_000_000_000, '120000000000'],
    ['a tiny number', 1.5e-9, '0.0000000015'],
    ['an id of zeros', { number: 7, format: '000' }, '007'],
    ['a percentage', { number: 0.575, format: '0.0%' }, '57.5%'],
    ['a number in thousands', { number: 1234567, format: '#,##0.00' }, '1234567'],
    ['money', { number: 12.5, format: '"¥"#,##0.00' }, '12.5'],
    ['the mark of a footnote', { text: '57', raised: '1' }, '57¹'],
    ['signs of XML beside one', { text: 'R&D', raised: '12' }, 'R&D¹²'],
    ['yes', true, 'TRUE'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['Kazakh letters', 'Әлеуметтік ғылым: қ ң ө ұ ү һ і', 'Әлеуметтік ғылым: қ ң ө ұ ү һ і'],
    ['two lines', 'one\ntwo', 'one\ntwo'],
    ['what Excel escapes', 'a_x000D_\nb', 'a\r\nb'],
    ['signs of XML', 'R&D <b> "x"', 'R&D <b> "x"'],
    ['text that is no date', '2024-07', '2024-07'],
  ])('shows %s', async (_, cell, text) => {
    expect(await shown(cell)).toBe(text);
  });

  it.each([
    ['a space in the last corner', strayCell('XFD1048576')],
    ['a row that no sheet has', strayCell('A999999999')],
    ['a column that no sheet has', strayCell('ZZZZZZZ3')],
    ['a number of a row without end', strayCell(`A${'9'.repeat(400)}`)],
  ])('stops at no sheet with %s', async (_, more) => {
    expect(await readWorkbook(workbookWith(more))).toBe('tooLarge');
  });

  it('unpacks no more than it was told, whatever the archive holds', () => {
    const bytes = workbookWith(' '.repeat(1_000_000));
    expect(unzipXml(bytes, 900_000)).toBeNull();
    expect(unzipXml(bytes, 2_000_000)?.has('xl/worksheets/sheet1.xml')).toBe(true);
  });

  it('reads a sheet with something far below', async () => {
    const sheets = await readWorkbook(workbookWith(strayCell('B5000')));
    expect(typeof sheets === 'string' ? sheets : sheets[0]?.rows[1]?.[0]).toBe('a');
  });

  it('opens all sheets in their order', async () => {
    const bytes = workbook([
      { name: 'events', rows: [['id'], ['a']] },
      { name: '说明 & more', rows: [] },
    ]);
    expect(await readWorkbook(bytes)).toEqual([
      { name: 'events', rows: [['id'], ['a']] },
      { name: '说明 & more', rows: [] },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a CSV file', new TextEncoder().encode('id,date\n')],
    ['half a workbook', workbook([{ name: 'a', rows: [['x']] }]).slice(0, 400)],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ])('does not open %s', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toBe('unopened');
  });
});

describe('workbookTables', () => {
  const sheet = (name: string) => ({ name, rows: [['id'], ['a']] });
  it.each([
    ['x.xlsx', ['Events ', 'topics'], ['events.csv', 'topics.csv']],
    ['events.xlsx', ['Sheet1', 'Sheet2'], ['events.csv', 'Sheet2.csv']],
    ['events.xlsx', ['topics', 'Sheet1'], ['topics.csv', 'Sheet1.csv']],
    ['x.xlsx', ['Sheet1'], ['Sheet1.csv']],
    ['events.xlsx', ['events', '说明'], ['events.csv']],
  ])('%s with the sheets %j', (name, sheets, files) => {
    expect(workbookTables(name, sheets.map(sheet)).map((file) => file.name)).toEqual(files);
  });

  it('keeps each cell in its row and column', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aә文,;"\n 0=') });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const whole = [['id', 'title', 'x', 'y'], ...rows];
        const sheets = await readWorkbook(workbook([{ name: 'events', rows: whole }]));
        const [file] = workbookTables('x.xlsx', typeof sheets === 'string' ? [] : sheets);
        const { records } = parseCsv(new TextDecoder().decode(file?.bytes), ',');
        for (const [row, cells] of whole.entries()) {
          for (const [column, text] of cells.entries()) {
            expect(records[row]?.[column] ?? '').toBe(text);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
