import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../tools/check/runCheck';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { edited, goodRows } from '../../fixtures/goodStory';
import { workbook } from '../../fixtures/workbook';

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
      problems: [{ file: 'story.xlsx', effect: 'none' }],
    });
    rmSync(join(folder, 'events.csv'));
    expect(await json()).toEqual(whole);
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
