import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTables, type BuiltStory } from '../../../src/desk/start/buildTables';
import { languageOfTexts } from '../../../src/desk/start/ownWords';
import { recognise, withRole, type List } from '../../../src/desk/start/recognise';
import { ROLES, ROLE_NAMES } from '../../../src/desk/start/roles';
import { loadStory, type LoadResult } from '../../../src/ingest/loadStory';
import { CHINESE, KAZAKH, RUSSIAN, STORY_MAP, TIMELINE_JS } from './lists';

type Rows = readonly (readonly string[])[];

function begin(
  rows: Rows,
  lang = 'en',
  list: List = recognise(rows),
): Omit<BuiltStory, 'files'> & LoadResult {
  const built = buildTables({ list, name: 'My list', lang, title: '' });
  const read = loadStory(built.files);
  return { ...built, ...read };
}

const rejected = ({ problems }: LoadResult) =>
  problems.filter(({ effect }) => effect === 'row' || effect === 'file');

describe('a TimelineJS sheet', () => {
  const begun = begin(TIMELINE_JS);
  const { story } = begun;

  it('becomes a story without a fault', () => {
    expect(begun.problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
    expect(story?.words.title['en']).toBe('The river and its bridges');
    expect(story?.words.standfirst['en']).toBe('Two centuries of building & flooding');
    expect(story?.topics.map(({ name }) => name['en'])).toEqual(['Building', 'Flood', 'Events']);
    expect(story?.eras.map(({ from, to }) => [from.edtf, to.edtf])).toEqual([['1850', '1860']]);
  });

  it('has each event with its date as far as it is known', () => {
    expect(
      story?.events.map(({ id, date, cited }) => [id, date?.edtf ?? null, cited[0]?.source]),
    ).toEqual([
      ['stone-bridge-opened', '1857', 'archive-example-org'],
      ['great-flood', '1901-07-02/1901-07-05', 'paper-example-com'],
      ['steel-bridge-opened', '1954-06', 'spreadsheet-my-list'],
      ['bridge-painted', null, 'spreadsheet-my-list'],
    ]);
    expect(story?.events[1]?.summary['en']).toBe('Read the report');
  });

  it('keeps what it has no room for, and where it stood', () => {
    expect(begun.aside.map(({ row, column, value, why }) => [row, column, value, why])).toEqual(
      expect.arrayContaining([
        [5, 'Media', 'https://pictures.example.net/flood.jpg', 'pictureLink'],
        [5, 'Time', '14:30', 'columnUnused'],
        [7, 'Display Date', 'some spring', 'dateUnread'],
        [4, 'Background', '#fff', 'columnUnused'],
      ]),
    );
  });
});

describe('a list in another language', () => {
  it('in Chinese, with a row that has no name and a place without a point', () => {
    const { story, aside, problems, events, undated } = begin(CHINESE, 'zh');
    expect(problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
    expect(story?.languages).toEqual(['zh']);
    expect(
      story?.events.map(({ date, topic, places }) => [date?.edtf ?? null, topic, places]),
    ).toEqual([
      ['2024-07-02', 'topic-1', ['place-1']],
      ['2024-08', 'topic-2', ['place-1']],
      [null, 'topic-2', []],
    ]);
    expect([events, undated]).toEqual([3, 1]);
    expect(aside.map(({ row, why }) => [row, why])).toEqual(
      expect.arrayContaining([
        [4, 'dateUnread'],
        [4, 'coordinatesMissing'],
        [5, 'noTitle'],
      ]),
    );
  });

  it('in Russian, days before months as the column shows', () => {
    const { story } = begin(RUSSIAN, 'ru');
    expect(story?.events.map(({ date }) => date?.edtf)).toEqual(['2023-12-25', '2024-07-02']);
    expect(story?.places.map(({ lat, lng }) => [lat, lng])).toEqual([[43.25, 76.95]]);
    expect(story?.sources.map(({ title, url }) => [title['ru'], url])).toEqual([
      ['Газета', null],
      ['example.ru/2', 'https://example.ru/2'],
    ]);
  });

  it.each([
    [CHINESE, 'zh'],
    [RUSSIAN, 'ru'],
    [KAZAKH, 'kk'],
    [STORY_MAP, 'en'],
  ])('tells its language', (rows, lang) => {
    expect(languageOfTexts(rows.slice(1).flat())).toBe(lang);
    expect(rejected(begin(rows, lang))).toEqual([]);
  });

  it('in two languages at once', () => {
    const { story } = begin(
      [
        ['date', 'title_zh', 'title_en'],
        ['2024', '桥', 'Bridge'],
      ],
      'zh',
    );
    expect(story?.languages).toEqual(['zh', 'en']);
    expect(story?.events[0]?.title).toEqual({ zh: '桥', en: 'Bridge' });
  });
});

it('a map’s list has its points, those that were swapped and told those that are none', () => {
  const { story, aside } = begin(STORY_MAP);
  expect(story?.places.map(({ id, lat, lng }) => [id, lat, lng])).toEqual([
    ['harbour', 59.91, 10.75],
    ['strait', 10.2, 120.5],
  ]);
  expect(aside.map(({ row, value, why }) => [row, value, why])).toEqual([
    [4, 'north', 'coordinatesUnread'],
    [4, 'west', 'coordinatesUnread'],
  ]);
});

describe('recognise', () => {
  it.each([
    [
      ['Day', 'What'],
      ['2024-07-02', 'A bridge'],
      ['date', 'title'],
    ],
    [
      ['x', 'y'],
      ['2024-07-02', 'A bridge'],
      ['date', 'title'],
    ],
    [
      ['Type', 'Title', 'Date'],
      ['Flood', 'A', '2024'],
      ['topic', 'title', 'date'],
    ],
    [
      ['日期', '标题（中文）', '标题（英文）'],
      ['2024', '桥', 'B'],
      ['date', 'title', 'title'],
    ],
  ])('%j', (header, row, roles) => {
    expect(recognise([header, row]).columns.map(({ role }) => role)).toEqual(roles);
  });

  it('passes over title lines above the header', () => {
    expect(recognise([['Our bridges'], [], ['Date', 'Title'], ['2024', 'A']]).header).toBe(2);
  });
});

it('what the tables cannot hold is told, not lost', () => {
  const begun = begin([
    ['Date', 'Title'],
    ['2024', '#N/A'],
    ['2025', 'A'],
  ]);
  expect(rejected(begun)).toMatchObject([{ file: 'events.csv', row: 2, code: 'excel-error' }]);
});

describe('dates of a list', () => {
  const datesOf = (begun: LoadResult) => begun.story?.events.map(({ date }) => date?.edtf ?? null);

  it('are read as their column writes them, and told where they may mean something else', () => {
    const begun = begin([
      ['Years', 'Headline'],
      ['1861-65', 'War'],
      ['1903-11', 'Office'],
      ['1912-45', 'Rest'],
      ['1950¹', 'Footnote'],
    ]);
    expect(datesOf(begun)).toEqual(['1861/1865', '1903/1911', '1912/1945', '1950']);
    expect(begun.doubts.map(({ row, value, code }) => [row, value, code])).toEqual([
      [2, '1861-65', 'date-short-years'],
      [3, '1903-11', 'date-short-years'],
      [4, '1912-45', 'date-short-years'],
      [5, '1950¹', 'footnote-mark'],
    ]);
  });

  it('say nothing of the year where month or day are none', () => {
    const begun = begin([
      ['Year', 'Month', 'Day', 'Headline'],
      ['1999', '13', '2', 'Month'],
      ['2001', 'Feb', '31', 'Day'],
      ['2001.0', '7.0', '2.0', 'Decimals'],
    ]);
    expect(datesOf(begun)).toEqual(['2001-07-02', null, null]);
    expect(begun.aside.map(({ row, column, why }) => [row, column, why])).toEqual([
      [2, 'Year', 'dateUnread'],
      [2, 'Month', 'dateUnread'],
      [2, 'Day', 'dateUnread'],
      [3, 'Year', 'dateUnread'],
      [3, 'Month', 'dateUnread'],
      [3, 'Day', 'dateUnread'],
    ]);
  });
});

it('a list without names of columns loses no row', () => {
  const list = recognise([
    ['2024-07-02', 'One thing', 'https://a.example/1'],
    ['2024-07-03', 'Another', 'https://a.example/2'],
  ]);
  expect(list.columns.map(({ name, role }) => [name, role])).toEqual([
    ['A', 'date'],
    ['B', 'title'],
    ['C', 'link'],
  ]);
  expect(begin(list.rows, 'en', list).events).toBe(2);
});

it.each(['43.2220, 76.8512', '(43,222; 76,8512)', '43.2220 76.8512'])(
  'both coordinates in one cell, %s, are a place',
  (pair) => {
    const { story } = begin([
      ['Title', 'Place', 'Coordinates'],
      ['Port', 'Almaty', pair],
    ]);
    expect(story?.places.map(({ lat, lng }) => [lat, lng])).toEqual([[43.222, 76.8512]]);
  },
);

describe('merged cells', () => {
  const ROWS = [
    ['Group', 'Date', 'Title'],
    ['Boats', '2024-07-02', 'One'],
    ['', '', 'Two'],
    ['Town', '2024-07-05', 'Three'],
    ['', '', 'Four'],
  ];
  const build = (isMerged: boolean) => {
    const built = buildTables({
      list: recognise(ROWS),
      name: 'x',
      lang: 'en',
      title: '',
      isMerged,
    });
    return { ...built, ...loadStory(built.files) };
  };

  it('are seen, and nothing is guessed of them', () => {
    const { merged, undated, topics } = build(false);
    expect({ merged, undated, topics }).toEqual({
      merged: ['Group', 'Date'],
      undated: 2,
      topics: 3,
    });
  });

  it('hold what stands above them once staff have said so', () => {
    const { story } = build(true);
    expect(story?.events.map(({ topic, date }) => [topic, date?.edtf])).toEqual([
      ['boats', '2024-07-02'],
      ['boats', '2024-07-02'],
      ['town', '2024-07-05'],
      ['town', '2024-07-05'],
    ]);
  });

  it('are no matter where most rows have a value', () => {
    const rows = [
      ['Group', 'Title'],
      ...['a', 'b', 'c', '', 'd', ''].map((one) => [one, `T ${one}`]),
    ];
    expect(begin(rows).merged).toEqual([]);
  });
});

describe('whatever the list', () => {
  const header = fc.constantFrom(
    ...Object.values(ROLE_NAMES).flatMap((names) => names.split(',')),
    'x',
    '',
  );
  const cell = fc.oneof(
    // Without “?”, by which the reader sees that letters were lost.
    fc.string({ unit: fc.constantFrom(...'aZ9б文ә ,;"\n\'<&-=.@#_/'), maxLength: 12 }),
    fc.constantFrom(
      '2024',
      '2024-07-02',
      '7/2/2024',
      '13',
      '-5',
      '=1+1',
      'https://a.b/c',
      'title',
      'era',
      '<b>x</b>',
      '同上',
      '43.2',
      '_',
      '-',
    ),
  );
  const lists = fc
    .integer({ min: 1, max: 8 })
    .chain((width) =>
      fc.tuple(
        fc.array(header, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
        fc.array(fc.constantFrom(...ROLES), { minLength: width, maxLength: width }),
      ),
    );

  it('its tables are read whole, and every filled row is an event, a head, a band or told', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('zh', 'en', 'kk', 'ru'), ([names, rows, roles], lang) => {
        const found = recognise([names, ...rows]);
        const chosen = roles.reduce((list, role, at) => withRole(list, at, role), found);
        for (const list of [found, chosen]) {
          const begun = begin([names, ...rows], lang, list);
          // A text that looks like rows which a quotation mark swallowed is refused aloud.
          const told = ['file-missing', 'rows-swallowed'];
          const lost = rejected(begun).filter(({ code }) => !told.includes(code));
          if (begun.problems.some(({ code }) => code === 'rows-swallowed')) return;
          expect(lost).toEqual([]);
          expect(begun.tables.events.rows.length).toBe(begun.events);
        }
      }),
    );
  });
});
