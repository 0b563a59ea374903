import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRows } from '../../../src/desk/changes/changeRows';
import { withChangeRows } from '../../../src/desk/changes/withChangeRows';
import { DeskFiles } from '../../../src/desk/files/deskFiles.svelte';
import { givenFile } from '../../../src/desk/files/givenFiles';
import { loadStory } from '../../../src/ingest/loadStory';
import type { SourceFile } from '../../../src/ingest/sourceFile';
import { edited, goodStory, goodText, storyWith } from '../../fixtures/goodStory';

const TODAY = '2025-07-20';
const bytes = (text: string) => new TextEncoder().encode(text);

function deskWith(files: Readonly<Record<string, string>>, live = goodStory()): DeskFiles {
  const desk = new DeskFiles();
  desk.publish(live, []);
  desk.give(Object.entries(files).map(([name, text]) => givenFile(name, bytes(text))));
  return desk;
}

const rowsOf = (desk: DeskFiles) => changeRows(desk.changes, desk.next, TODAY);

describe('changeRows', () => {
  it('says a value that was put right under its figure, with before and after', () => {
    const text = edited('observations', 'students,2024,57', 'students,2024,75');
    expect(rowsOf(deskWith({ 'observations.csv': text }))).toEqual([
      {
        date: TODAY,
        table: 'observations',
        id: 'students',
        kind: 'correction',
        before: '57',
        after: '75',
        text: {
          zh: '更正“学生 (2024)”的数值。',
          en: 'Corrected in “Students (2024)”: value.',
          kk: '«Студенттер (2024)» жазбасында түзетілді: мәні.',
          ru: 'Исправлено в записи «Студенты (2024)»: значение.',
        },
      },
    ]);
  });

  it('says what came as an update, and what is gone as a correction without a mark', () => {
    const [header, ...events] = goodText('events').trimEnd().split('\n');
    const added = 'dinner,2025-08,research,,,2,晚宴,A dinner,Кешкі ас,Ужин,,,,,report,3.2';
    const text = [header, ...events.slice(0, 3), added].join('\n');
    const rows = rowsOf(deskWith({ 'events.csv': text }));
    expect(rows.map(({ table, id, kind, text }) => [table, id, kind, text['en']])).toEqual([
      ['events', 'dinner', 'update', 'Added: “A dinner”.'],
      ['events', '', 'correction', 'Taken out: “A lecture”.'],
    ]);
  });

  it('names each column once, whatever its languages, and then no cell', () => {
    const text = edited('events', '签署文章', '文章签署')
      .replace('An article is signed', 'Signing of an article')
      .replace('2024-07-02', '2024-07-03');
    const [row] = rowsOf(deskWith({ 'events.csv': text }));
    expect(row).toMatchObject({ id: 'signing', before: '', after: '' });
    expect(row?.text['zh']).toBe('更正“文章签署”的日期、标题。');
  });

  it.each([
    ['a row that has to be mended', 'events.csv', edited('events', '2024-07-02', '2024-13-02')],
    ['a rank', 'events.csv', edited('events', 'kaznu,1,', 'kaznu,2,')],
    ['a place in the source', 'events.csv', edited('events', 'report,3.1', 'report,3.2')],
    ['a date typed in another way', 'events.csv', edited('events', '2024-07-02', '2024/7/2')],
    ['a setting', 'settings.csv', edited('settings', 'map_relief,no', 'map_relief,yes')],
    ['the list of changes', 'changes.csv', edited('changes', 'was corrected', 'was put right')],
  ])('does not speak of %s', (_, name, text) => {
    expect(rowsOf(deskWith({ [name]: text }))).toEqual([]);
  });
});

describe('withChangeRows', () => {
  const change = {
    'observations.csv': edited('observations', 'students,2024,57', 'students,2024,75'),
  };

  function loaded(live: readonly SourceFile[]) {
    const desk = deskWith(change, live);
    const { tables, story } = desk.next;
    const before = tables.changes.rows.length;
    const file = withChangeRows(tables.changes, rowsOf(desk), story?.languages ?? []);
    desk.give([givenFile(file.name, file.bytes)]);
    return { before, next: desk.next };
  }

  it('adds rows that the check takes, behind those that are there', () => {
    const { before, next } = loaded(goodStory());
    expect(next.problems).toEqual([]);
    const { rows } = next.tables.changes;
    expect(rows).toHaveLength(before + 1);
    expect(rows[before]?.record).toMatchObject({ id: 'students', before: '57', after: '75' });
  });

  it.each([
    ['there is no such table', null],
    ['it has a header alone', 'date,text_en\n'],
  ])('makes one where %s', (_, text) => {
    const { next } = loaded(storyWith({ 'changes.csv': text }));
    expect(next.problems).toEqual([]);
    expect(next.story?.changes).toHaveLength(1);
  });

  it('keeps columns and words of the newsroom’s own', () => {
    const own = 'who,日期,text_zh\nWang,2025-01-02,更正一处。\n';
    const desk = deskWith({ 'changes.csv': own });
    const row = { ...rowsOf(deskWith(change))[0], before: '=1+1' };
    const file = withChangeRows(desk.next.tables.changes, [row as never], ['zh']);
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    expect(lines[0]).toBe('who,date,text_zh,table,id,kind,before,after');
    expect(lines[1]).toBe('Wang,2025-01-02,更正一处。,,,,,');
    // No spreadsheet runs what was typed somewhere else.
    expect(lines[2]).toBe(
      `,${TODAY},更正“学生 (2024)”的数值。,observations,students,correction,'=1+1,75`,
    );
  });

  it('brings back whatever was typed', () => {
    const odd = fc.constantFrom('a,b', '"q"', '一；二', '', ' x', 'two\nlines');
    fc.assert(
      fc.property(odd, odd, (before, after) => {
        const row = { ...rowsOf(deskWith(change))[0], before, after };
        const { tables } = loadStory(goodStory());
        const file = withChangeRows(tables.changes, [row as never], ['en']);
        const read = loadStory(storyWith({ 'changes.csv': file.bytes })).tables.changes;
        expect(read.rows.at(-1)?.record).toMatchObject({
          before: before.trim() || null,
          after: after.trim() || null,
        });
      }),
      { numRuns: 20 },
    );
  });
});
