import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskFiles } from '../../../src/desk/files/deskFiles.svelte';
import { givenFile } from '../../../src/desk/files/givenFiles';
import { listsFor, mendLines } from '../../../src/desk/mend/mendLists';
import { alike, editOf, suggestionsOf } from '../../../src/desk/mend/suggestions';
import { wordsFor } from '../../../src/desk/words/wordsFor';
import type { TableName } from '../../../src/ingest/columns';
import { edited, goodRows, goodStory } from '../../fixtures/goodStory';

function deskWith(table: TableName, text: string): DeskFiles {
  const desk = new DeskFiles();
  desk.publish(goodStory(), []);
  desk.give([givenFile(`${table}.csv`, new TextEncoder().encode(text))]);
  return desk;
}

const faultsOf = (desk: DeskFiles) => desk.next.problems.filter(({ effect }) => effect !== 'none');

describe('suggestionsOf', () => {
  it.each<[string, TableName, string, string, readonly string[]]>([
    ['the nearest id', 'events', ',nwpu;kaznu,2', ',nwpu;kaznuu,2', ['nwpu;kaznu']],
    ['either day', 'events', '2024-07-02', '7/2/2024', ['2024-07-02', '2024-02-07']],
    ['the day that there is', 'events', '2024-07-02', '2024-13-02', ['2024-02-13']],
    ['the date that was read', 'events', '2024-07-02', '2024年7月2日', []],
    [
      'an address that lacks its beginning',
      'organizations',
      'https://www.nwpu.edu.cn/',
      'www.nwpu.edu.cn/a',
      ['https://www.nwpu.edu.cn/a'],
    ],
    [
      'an address among other signs',
      'organizations',
      'https://www.nwpu.edu.cn/',
      '[NWPU](https://www.nwpu.edu.cn/b)',
      ['https://www.nwpu.edu.cn/b'],
    ],
    ['no script', 'organizations', 'https://www.nwpu.edu.cn/', 'javascript:alert(1)', []],
    ['a name’s id', 'events', 'lecture,,research', 'lecture,,科研', ['research']],
    ['nothing where nothing is near', 'events', ',nwpu;kaznu,2', ',zzzzzzzz,2', []],
  ])('%s', (_, table, from, to, wanted) => {
    const desk = deskWith(table, edited(table, from, to));
    const [fault] = desk.next.problems.filter(({ file }) => file === `${table}.csv`);
    const found = fault === undefined ? [] : suggestionsOf(fault, desk.next.tables[table]);
    expect(found.map(([edit]) => edit?.after)).toEqual(wanted);
  });

  it('the coordinates the other way round', () => {
    const [, first] = goodRows('places');
    const [lat = '', lng = ''] = first?.slice(1, 3) ?? [];
    const desk = deskWith('places', edited('places', `${lat},${lng}`, `108.9398,34.3416`));
    const fault = desk.next.problems.find(({ code }) => code === 'coordinates-swapped');
    expect(fault).toBeDefined();
    const table = desk.next.tables.places;
    const [edits] = fault === undefined ? [] : suggestionsOf(fault, table);
    expect(edits?.map(({ column, after }) => [column, after])).toEqual([
      ['lat', '34.3416'],
      ['lng', '108.9398'],
    ]);
  });
});

describe('mending', () => {
  const WRONG = edited('events', ',nwpu;kaznu,2', ',nwpu;kaznuu,2');

  it('in one cell and in all alike, and back again', () => {
    const twice = WRONG.replaceAll(',research,', ',reserch,');
    const desk = deskWith('events', twice);
    const wrong = faultsOf(desk).filter(({ value }) => value === 'reserch');
    expect(wrong.length).toBeGreaterThan(1);
    const [first] = wrong;
    if (first === undefined) throw new Error('no fault');
    desk.mend(
      desk.next.tables.events,
      alike(first, 0, desk.next.problems, desk.next.tables.events),
    );
    expect(faultsOf(desk).map(({ value }) => value)).toEqual(['nwpu;kaznuu']);
    expect(mendLines(desk.given, wordsFor('en').mend)).toHaveLength(wrong.length);
    desk.undo();
    expect(faultsOf(desk).filter(({ value }) => value === 'reserch')).toEqual(wrong);
    expect(desk.canUndo).toBe(false);
  });

  it('leaves every other cell, and rows that were left out, as they were', () => {
    const rows = goodRows('events');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: rows.length - 1 }),
        fc.integer({ min: 1, max: (rows[0]?.length ?? 1) - 1 }),
        fc.string({ maxLength: 12 }),
        (row, index, text) => {
          const desk = deskWith('events', WRONG);
          const table = desk.next.tables.events;
          const before = table.grid;
          desk.mend(table, [{ row: row + 1, index, column: '', before: '', after: text }]);
          const after = desk.next.tables.events.grid;
          if (after.length === 0) return;
          for (const [at, cells] of before.entries()) {
            for (const [column, cell] of cells.entries()) {
              if (at !== row || column !== index) expect(after[at]?.[column] ?? '').toBe(cell);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of a live table makes it one that is given', () => {
    const desk = new DeskFiles();
    desk.publish(goodStory(), []);
    const table = desk.next.tables.topics;
    desk.mend(table, [{ row: 2, index: 1, column: 'name_zh', before: '', after: '新名' }]);
    expect(desk.given.map(({ name }) => name)).toEqual(['topics.csv']);
    expect(desk.changes).toHaveLength(1);
    desk.undo();
    expect(desk.given).toEqual([]);
  });

  it('is undone by a file given anew, which has nothing of it', () => {
    const desk = deskWith('events', WRONG);
    const [fault] = faultsOf(desk);
    const table = desk.next.tables.events;
    const edit = fault === undefined ? null : editOf(fault, table, 'nwpu');
    desk.mend(table, edit === null ? [] : [edit]);
    expect(faultsOf(desk)).toEqual([]);
    desk.give([givenFile('events.csv', new TextEncoder().encode(WRONG))]);
    expect([desk.canUndo, desk.given[0]?.mends]).toEqual([false, []]);
  });

  it('is listed beside the download, with what is still left out', () => {
    const desk = deskWith('events', WRONG.replace('2024-07-02', '2024-13-32'));
    const fault = faultsOf(desk).find(({ value }) => value === 'nwpu;kaznuu');
    const table = desk.next.tables.events;
    const edit = fault === undefined ? null : editOf(fault, table, 'nwpu;kaznu');
    desk.mend(table, edit === null ? [] : [edit]);
    const lists = listsFor(desk.given, faultsOf(desk), 'en', wordsFor('en').mend);
    const text = (name: string) =>
      new TextDecoder().decode(lists.find((list) => list.name === name)?.bytes);
    expect(text('changes-made.txt')).toMatch(/“nwpu;kaznuu” became “nwpu;kaznu”/);
    expect(text('left-out.txt')).toMatch(/2024-13-32/);
  });
});
