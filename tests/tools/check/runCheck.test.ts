import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../tools/check/runCheck';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { edited, goodRows } from '../../fixtures/goodStory';
import { strayCell, workbook, workbookWith } from '../../fixtures/workbook';

const ROOT = join(import.meta.dirname, '../../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(join(ROOT, 'tests/fixtures/good'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const change = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const json = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await runCheck([folder, '--json', ...args], false)).output);

describe('the check command', () => {
  it('finds nothing wrong with good files', async () => {
    expect(await runCheck([folder], false)).toEqual({
      code: 0,
      output: '读取了 12 个文件，36 行可用。没有问题。',
    });
    expect(await json()).toEqual({ ok: true, files: 12, rows: 36, problems: [] });
  });

  it('reports in the shape that other programs rely on', async () => {
    change('events.csv', edited('events', 'lecture,,', 'lecture,2024-13,'));
    const message =
      'Row 5, column “date”: There is no such date as “2024-13”. Check it and write 2024-07-02, 2024-07 or 2024. The row was left out.';
    const problem = {
      file: 'events.csv',
      row: 5,
      column: 'date',
      value: '2024-13',
      effect: 'row',
      code: 'date-impossible',
      message,
    };
    expect(await json('--lang', 'en')).toEqual({
      ok: false,
      files: 12,
      rows: 35,
      problems: [problem],
    });
    expect(Object.keys(((await json()) as { problems: [object] }).problems[0])).toEqual(
      Object.keys(problem),
    );
  });

  it.each([
    ['a row', 'events.csv', () => edited('events', 'lecture,,', 'lecture,2024-13,'), 1],
    ['a file', 'eras.csv', () => '<html>', 1],
    ['a cell', 'events.csv', () => edited('events', 'report,3.1', 'reprot,3.1'), 0],
    ['nothing, but notices it', 'events.csv', () => edited('events', 'report,3.1', 'report,'), 0],
  ])('when it leaves out %s', async (_, name, text, code) => {
    change(name, text());
    expect((await runCheck([folder], false)).code).toBe(code);
    expect(await json()).toMatchObject({ ok: code === 0 });
  });

  it('groups the problems under their files and sums them up', async () => {
    change('events.csv', edited('events', 'lecture,,', 'lecture,2024-13,'));
    change('topics.csv', edited('topics', '科研', ''));
    const { output } = await runCheck([folder, '--lang=en'], false);
    expect(output.split('\n')).toEqual([
      'topics.csv',
      expect.stringMatching(/^ {2}\[notice\] {2}Column “name_zh”: 1 record/),
      '',
      'events.csv',
      expect.stringMatching(/^ {2}\[row left out\] {2}Row 5, column “date”: /),
      '',
      '12 files read, 35 rows kept. Left out: 0 file(s), 1 row(s), 0 cell(s); 1 notice(s).',
    ]);
  });

  it('colours only when asked to', async () => {
    change('eras.csv', '');
    const escape = String.fromCharCode(27);
    expect((await runCheck([folder], true)).output).toContain(escape);
    expect((await runCheck([folder], false)).output).not.toContain(escape);
  });

  it.each([
    [['/nowhere/at/all'], /^无法读取“\/nowhere\/at\/all”/],
    [['/nowhere/at/all', '--lang', 'en'], /^“\/nowhere\/at\/all” cannot be read/],
    [['--lang', 'fr'], /--lang takes zh or en/],
    [['--lang'], /--lang takes zh or en/],
    [['--jsno'], /no option --jsno/],
    [['a', 'b'], /One folder at a time/],
  ])('says in a sentence why it cannot run: %j', async (args, sentence) => {
    const { code, output } = await runCheck(args, false);
    expect(code).toBe(2);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('takes a workbook whose sheets are the tables, alone or in the folder', async () => {
    const book = join(folder, 'story.xlsx');
    const events = goodRows('events').map((row) =>
      row.map((cell) => (cell === '2024-07-02' ? { day: 45475 } : cell)),
    );
    const other = TABLE_NAMES.filter((name) => name !== 'events');
    writeFileSync(
      book,
      workbook([
        { name: 'Events', rows: events },
        ...other.map((name) => ({ name, rows: goodRows(name) })),
      ]),
    );
    const whole = { ok: true, files: 12, rows: 36, problems: [] };
    expect(JSON.parse((await runCheck([book, '--json'], false)).output)).toEqual(whole);
    for (const name of other) rmSync(join(folder, `${name}.csv`));
    expect(await json()).toMatchObject({
      ok: true,
      files: 12,
      problems: [{ file: 'story.xlsx', effect: 'none', code: 'workbook-beside' }],
    });
    rmSync(join(folder, 'events.csv'));
    expect(await json()).toEqual(whole);
  });

  it('tells of a workbook that reaches too far what to do', async () => {
    writeFileSync(join(folder, 'far.xlsx'), workbookWith(strayCell('XFD1048576')));
    expect(await json('--lang', 'en')).toMatchObject({
      ok: true,
      problems: [
        {
          file: 'far.xlsx',
          code: 'workbook-too-large',
          message: expect.stringMatching(/Ctrl\+End.*delete the empty rows/) as string,
        },
      ],
    });
  });

  const OLD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each([
    ['River.xls', 'workbook-other', /River\.xls .*Excel 97–2003 \(\.xls\).*\.xlsx.*CSV UTF-8/],
    ['events.ods', 'workbook-other', /events\.ods .*LibreOffice.*\.xlsx.*name events\.csv/],
    ['River - events.numbers', 'workbook-other', /Numbers.*name events\.csv/],
    ['表.et', 'workbook-other', /WPS \(\.et\)/],
    ['locked.xlsx', 'workbook-unopened', /locked with a password.*without a password/],
    ['places.xlsm', 'workbook-unopened', /name places\.csv/],
  ])('names %s with the way out, in a folder and alone', async (name, code, sentence) => {
    change(name, '');
    writeFileSync(join(folder, name), OLD);
    const told = { file: name, row: null, effect: 'none', code };
    expect(await json('--lang', 'en')).toMatchObject({
      ok: true,
      files: 12,
      problems: [{ ...told, message: expect.stringMatching(sentence) as string }],
    });
    const alone = await runCheck([join(folder, name), '--json'], false);
    expect(alone.code).toBe(1);
    expect(JSON.parse(alone.output)).toMatchObject({
      ok: false,
      files: 0,
      problems: [{ ...told, effect: 'file' }],
    });
  });

  it.each(['~$story.xlsx', '~$events.xls', '._events.ods', '.~lock.events.ods#'])(
    'says nothing of %s, which programs put beside a file',
    async (name) => {
      writeFileSync(join(folder, name), OLD);
      expect(await json()).toMatchObject({ ok: true, problems: [] });
    },
  );

  it.each([
    ['events (1).csv', true, /copy of events\.csv.*rename it to events\.csv/],
    ['Story - events.csv', true, /copy of events\.csv.*rename it to events\.csv/],
    ['events (1).csv', false, /meant to be “events\.csv”, rename it/],
    ['Story - events.csv', false, /meant to be “events\.csv”, rename it/],
    ['~$events.csv', true, /still has events\.csv open.*Save and close/],
  ])('says what to do about %s, and never to delete it', async (name, isBeside, sentence) => {
    cpSync(join(folder, 'events.csv'), join(folder, name));
    if (!isBeside) rmSync(join(folder, 'events.csv'));
    const { problems } = (await json('--lang', 'en')) as {
      problems: readonly { readonly file: string; readonly message: string }[];
    };
    const own = problems.filter(({ file }) => file === name).map(({ message }) => message);
    expect(own).toEqual([expect.stringMatching(sentence)]);
    expect(own.join()).not.toMatch(/delete/i);
  });

  it('names what a sheet has wrong by the table, the row and the column', async () => {
    rmSync(join(folder, 'events.csv'));
    const rows = goodRows('events').map((row) =>
      row.map((cell) => (cell === '2024-07-02' ? { error: '#N/A' } : cell)),
    );
    writeFileSync(join(folder, 'events.xlsx'), workbook([{ name: 'Sheet1', rows }]));
    expect(await json()).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'events.csv',
          row: 2,
          column: 'date',
          value: '#N/A',
          effect: 'row',
        }),
      ]) as unknown,
    });
  });

  it(
    'runs as a program, with its exit code and without colours in a pipe',
    { timeout: 60_000 },
    async () => {
      change('eras.csv', '');
      const run = promisify(execFile)('npx', ['tsx', 'tools/check.ts', folder, '--json'], {
        cwd: ROOT,
      });
      const failed: unknown = await run.catch((error: unknown) => error);
      expect(failed).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('"code": "file-empty"') as string,
      });
    },
  );
});
