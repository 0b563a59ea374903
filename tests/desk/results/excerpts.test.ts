import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/columnLetter';
import { excerptsOf, problemsOfFile } from '../../../src/desk/results/excerpts';
import { loadStory } from '../../../src/ingest/loadStory';
import { storyWith } from '../../fixtures/goodStory';

const HEADER = 'id,lat,lng,precision,country,name_zh';

function places(...rows: readonly string[]) {
  const { tables, problems } = loadStory(storyWith({ 'places.csv': [HEADER, ...rows].join('\n') }));
  return {
    table: tables.places,
    problems: problems.filter(({ file, effect }) => file === 'places.csv' && effect !== 'none'),
  };
}

const good = (id: string) => `${id},43,76,city,KZ,${id}`;

describe('excerptsOf', () => {
  it('shows the row with its neighbours, and marks the cell', () => {
    const { table, problems } = places(good('a'), 'b,43,x,city,KZ,b', good('c'), good('d'));
    const [excerpt, ...more] = excerptsOf(table, problems);
    expect(more).toEqual([]);
    expect(excerpt?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(excerpt?.columns.map(({ letter, name }) => letter + name)).toEqual([
      'Aid',
      'Blat',
      'Clng',
      'Dprecision',
    ]);
    const marked = excerpt?.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ marks, text }, at) => (marks.length > 0 ? [[row, at, text, marks]] : [])),
    );
    expect(marked).toEqual([[3, 2, 'x', [1]]]);
    expect(excerpt?.rows.map(({ dropped }) => dropped)).toEqual([false, true, false]);
  });

  it('shows rows that stand close together once, and far ones apart', () => {
    const bad = (id: string) => `${id},x,76,city,KZ,${id}`;
    const { table, problems } = places(
      bad('a'),
      good('b'),
      bad('c'),
      good('d'),
      good('e'),
      bad('f'),
    );
    const excerpts = excerptsOf(table, problems);
    expect(excerpts.map(({ rows }) => rows.map(({ row }) => row))).toEqual([
      [2, 3, 4, 5],
      [6, 7],
    ]);
    expect(excerpts.map((one) => one.problems.length)).toEqual([2, 1]);
  });

  it('never grows without an end', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `p${at},x,76,city,KZ,p`);
    const { table, problems } = places(...rows);
    const excerpts = excerptsOf(table, problems);
    expect(Math.max(...excerpts.map((one) => one.rows.length))).toBeLessThanOrEqual(7);
    expect(excerpts.flatMap((one) => one.problems)).toHaveLength(problems.length);
  });

  it('marks the row where a problem has no column', () => {
    const { table, problems } = places('a,43,76,city,KZ,a,too,many');
    const [excerpt] = excerptsOf(table, problems);
    expect(excerpt?.rows[0]?.marks).toEqual([1]);
  });
});

describe('problemsOfFile', () => {
  it('are those of the whole file, and all where it could not be opened', () => {
    const text = `${HEADER}\n${good('a')}`;
    const files = storyWith({ 'places.csv': text.replace(',lng,', ',') });
    const { tables, problems } = loadStory(files);
    const own = problems.filter(({ file }) => file === 'places.csv');
    expect(problemsOfFile(tables.places, own).map(({ code }) => code)).toEqual(['column-missing']);
    expect(problemsOfFile(null, own)).toEqual(own);
  });
});

describe('columnLetter', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('the column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
