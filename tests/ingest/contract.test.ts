import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import type { LoadResult } from '../../src/ingest/loadStory';
import { edited, goodStory, goodText, storyWith } from '../fixtures/goodStory';

/** What the contract's section 2 settles, point by point. */

const load = (files: Readonly<Record<string, string | null>>): LoadResult =>
  loadStory(storyWith(files));
const codes = ({ problems }: LoadResult): string[] =>
  problems.map(
    ({ file, row, column, effect, code }) =>
      `${file}:${String(row)}:${String(column)} ${effect} ${code}`,
  );
const event = (result: LoadResult, id: string) => result.story?.events.find((one) => one.id === id);

describe('needed files', () => {
  it.each(['story', 'topics', 'events', 'sources'] as const)('no story without %s.csv', (name) => {
    const result = load({ [`${name}.csv`]: null });
    expect(result.story).toBeNull();
    expect(codes(result)).toEqual([`${name}.csv:null:null file file-missing`]);
    expect(result.files).toBe(11);
  });

  it.each(['story', 'topics', 'events', 'sources'] as const)(
    'no story when %s.csv has only a header',
    (name) => {
      const [header = ''] = goodText(name).split('\n');
      const result = load({ [`${name}.csv`]: `${header}\n` });
      expect(result.story).toBeNull();
      expect(codes(result)).toEqual([`${name}.csv:null:null file file-without-rows`]);
    },
  );

  it.each(['settings', 'eras', 'agreements'] as const)('%s.csv may be absent', (name) => {
    const result = load({ [`${name}.csv`]: null });
    expect(result.story).not.toBeNull();
    expect(result.problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
  });

  it.each(['places', 'organizations', 'metrics', 'observations'] as const)(
    'without %s.csv the story stands, and nothing is rejected',
    (name) => {
      const result = load({ [`${name}.csv`]: null });
      expect(result.story).not.toBeNull();
      expect(result.problems.filter(({ effect }) => effect !== 'none')).toEqual([]);
      expect(result.story?.[name]).toEqual([]);
      expect(event(result, 'signing')?.places).toEqual(name === 'places' ? [] : ['astana']);
    },
  );

  it('knows file names in any case', () => {
    const result = load({ 'topics.csv': null, 'TOPICS.CSV': goodText('topics') });
    expect(result.problems).toEqual([]);
    expect(result.story?.topics).toHaveLength(2);
  });

  it('keeps the story when a file that is not needed is rejected', () => {
    const result = load({ 'places.csv': '<html>404</html>' });
    expect(result.story?.places).toEqual([]);
    expect(event(result, 'signing')?.places).toEqual([]);
    expect(codes(result)).toEqual(['places.csv:null:null file file-is-web-page']);
    expect(result.files).toBe(12);
  });
});

describe('bold columns', () => {
  it('rejects a row for an empty cell, except where the source gives no date', () => {
    const result = load({ 'events.csv': edited('events', 'lecture,,research', 'lecture,,') });
    expect(codes(result)).toEqual(['events.csv:5:topic row required-empty']);
    expect(event(load({}), 'lecture')?.date).toBeNull();
    expect(load({}).story?.observations[2]?.period).toBeNull();
  });

  it('needs only one language of a bold text', () => {
    const text = edited('events', '讲座,A lecture,Дәріс,Лекция', ',,,Лекция');
    expect(event(load({ 'events.csv': text }), 'lecture')?.title).toEqual({ ru: 'Лекция' });
  });

  it.each([
    [',76.8512', '3:lat row required-empty'],
    ['43.222,', '3:lng row required-empty'],
  ])('rejects a place for an empty coordinate: %s', (typed, problem) => {
    const result = load({ 'places.csv': edited('places', '43.222,76.8512', typed) });
    expect(codes(result)[0]).toBe(`places.csv:${problem}`);
  });
});

describe('references', () => {
  it('drops an unknown id alone and keeps the others of its cell', () => {
    const result = load({
      'events.csv': edited('events', 'astana,nwpu;kaznu', 'astana,nwpu;kaznuu'),
    });
    expect(event(result, 'signing')?.organizations).toEqual(['nwpu']);
    expect(result.problems).toMatchObject([
      { effect: 'cell', value: 'nwpu;kaznuu', detail: { id: 'kaznuu', near: 'kaznu' } },
    ]);
  });

  it('drops an unknown source and keeps the event', () => {
    const result = load({ 'events.csv': edited('events', 'report,3.1', 'a;b,3.1') });
    expect(event(result, 'lecture')?.cited).toEqual([]);
    expect(codes(result)).toEqual([
      'events.csv:5:locator none locator-unpaired',
      'events.csv:5:source cell reference-unknown',
      'events.csv:5:source cell reference-unknown',
    ]);
  });

  it('drops unknown parties, events and seats alone', () => {
    const result = load({
      'agreements.csv': edited('agreements', 'nwpu;kaznu,signing', 'nwpu;nobody,sining'),
      'organizations.csv': edited('organizations', 'nwpu,xian', 'nwpu,xi-an'),
    });
    expect(result.story?.agreements[0]).toMatchObject({ parties: ['nwpu'], event: null });
    expect(result.story?.organizations[0]?.place).toBeNull();
    expect(result.problems.map(({ effect, detail }) => [effect, detail['near']])).toEqual([
      ['cell', 'xian'],
      ['cell', ''],
      ['cell', 'signing'],
    ]);
  });

  it('takes an id in another case or width with a notice', () => {
    const result = load({
      'events.csv': edited('events', ',astana,nwpu;kaznu', ',Astana,ＮＷＰＵ;kaznu'),
    });
    expect(event(result, 'signing')).toMatchObject({
      places: ['astana'],
      organizations: ['nwpu', 'kaznu'],
    });
    expect(codes(result)).toEqual([
      'events.csv:2:places none id-differs',
      'events.csv:2:organizations none id-differs',
    ]);
  });

  it('says nothing about what pointed into a rejected file', () => {
    const result = load({ 'organizations.csv': '{"error":404}', 'metrics.csv': '{"error":404}' });
    expect(codes(result)).toEqual([
      'organizations.csv:null:null file file-is-json',
      'metrics.csv:null:null file file-is-json',
    ]);
    expect(result.story?.observations).toEqual([]);
    expect(event(result, 'signing')?.organizations).toEqual([]);
  });
});

describe('values outside a list', () => {
  it.each([
    ['events', ',kaznu,1,', ',kaznu,9,', (r: LoadResult) => event(r, 'forum')?.rank, 2],
    ['events', ',kaznu,1,', ',kaznu,,', (r: LoadResult) => event(r, 'forum')?.rank, 2],
    [
      'agreements',
      ',platform,',
      ',pact,',
      (r: LoadResult) => r.story?.agreements[1]?.kind,
      'agreement',
    ],
    ['metrics', ',dots,', ',pie,', (r: LoadResult) => r.story?.metrics[0]?.display, 'number'],
    [
      'observations',
      '57,exact',
      '57,maybe',
      (r: LoadResult) => r.story?.observations[0]?.qualifier,
      'exact',
    ],
    [
      'observations',
      'over,unstated',
      'over,shells',
      (r: LoadResult) => r.story?.observations[2]?.currency,
      null,
    ],
    ['places', 'city,CN', 'village,CN', (r: LoadResult) => r.story?.places[0]?.precision, 'city'],
    [
      'settings',
      'map_worldview,none',
      'map_worldview,../x',
      (r: LoadResult) => r.story?.settings.mapWorldview,
      'none',
    ],
    [
      'settings',
      'map_relief,no',
      'map_relief,maybe',
      (r: LoadResult) => r.story?.settings.mapRelief,
      false,
    ],
  ] as const)('%s: %s to %s', (table, from, to, read, fallback) => {
    const result = load({ [`${table}.csv`]: edited(table, from, to) });
    expect(read(result)).toBe(fallback);
    expect(result.problems.map(({ effect }) => effect)).toEqual(to.includes(',,') ? [] : ['cell']);
    expect(result.rows).toBe(36);
  });
});

describe('lists', () => {
  it.each([
    ['nwpu; kaznu', 0],
    ['nwpu；kaznu', 0],
    ['nwpu、kaznu', 1],
    ['"nwpu, kaznu"', 1],
    ['nwpu，kaznu', 1],
  ])('splits %s', (typed, notices) => {
    const result = load({ 'events.csv': edited('events', 'astana,nwpu;kaznu', `astana,${typed}`) });
    expect(event(result, 'signing')?.organizations).toEqual(['nwpu', 'kaznu']);
    expect(codes(result)).toEqual(
      Array<string>(notices).fill('events.csv:2:organizations none list-separator'),
    );
  });

  it('splits items and locators at semicolons only', () => {
    const result = load({
      'metrics.csv': edited('metrics', '本科;硕士;博士', '本科、专科；硕士；博士'),
      'events.csv': edited('events', '2.3;2.4', '"2.3；2.4, 注"'),
    });
    expect(result.story?.metrics[2]?.items['zh']).toEqual(['本科、专科', '硕士', '博士']);
    expect(event(result, 'forum')?.cited).toEqual([
      { source: 'report', locator: ['2.3', '2.4, 注'] },
    ]);
    expect(result.problems).toEqual([]);
  });
});

describe('several sources', () => {
  const sources = `${goodText('sources')}other,,,,,,Another,,,,A paper,,,\n`;

  it.each([
    ['report;other', '2.3;2.4|s.v. Apollo', [['2.3', '2.4'], ['s.v. Apollo']], 0],
    ['report；other', '2.3｜4.1', [['2.3'], ['4.1']], 0],
    ['other;report', '2.3', [['2.3'], []], 1],
    ['report;other', '1.1|1.2|1.3', [['1.1'], ['1.2', '1.3']], 1],
    ['report;nobody', '1.1|1.2', [['1.1']], 1],
    ['nobody;report', '1.1|1.2', [['1.2']], 1],
    ['report', '1.1|1.2', [['1.1', '1.2']], 1],
  ])('%s at %s', (source, locator, places, problems) => {
    const result = load({
      'sources.csv': sources,
      'events.csv': edited('events', 'report,2.3;2.4', `${source},${locator}`),
    });
    expect(event(result, 'forum')?.cited.map((one) => one.locator)).toEqual(places);
    const own = result.problems.filter(({ file }) => file === 'events.csv');
    expect(own).toHaveLength(problems);
  });
});

describe('changes', () => {
  it('are told with the latest first, of the whole story too', () => {
    const { story, problems } = load({});
    expect(story?.changes.map(({ id, kind }) => [id, kind])).toEqual([
      [null, 'update'],
      ['students', 'correction'],
    ]);
    expect(problems).toEqual([]);
  });

  it('are told even where nobody knows the record', () => {
    const { story } = load({ 'metrics.csv': null });
    expect(story?.changes.map(({ id }) => id)).toEqual([null, null]);
  });
});

describe('figures', () => {
  it.each([
    ['other', '75', ['observations.csv:6:value none values-differ']],
    ['other', '57', []],
    ['report', '75', ['observations.csv:6:value none value-repeated']],
  ])('two values for one period: %s says %s', (source, value, expected) => {
    const result = load({
      'sources.csv': `${goodText('sources')}other,,,,,,Another,,,,A paper,,,\n`,
      'observations.csv': `${goodText('observations')}students,2024,${value},,,,,,,,${source},1.1\n`,
    });
    const own = codes(result).filter((code) => code.startsWith('observations'));
    expect(own).toEqual(expected);
  });

  it('counts every row of agreements for a derived list', () => {
    const list = edited('metrics', 'number,count:agreements', 'list,count:agreements').replace(
      '项,agreements,келісім,соглашений,,,,,,,,',
      '项,agreements,келісім,соглашений,,,,,甲;乙;丙,,,',
    );
    const result = load({ 'metrics.csv': list });
    const own = result.problems.filter(({ code }) => code === 'items-miscounted');
    expect(own).toMatchObject([
      { file: 'metrics.csv', row: 5, effect: 'none', detail: { count: 3 } },
    ]);
  });

  it('wants a value or a derivation for each', () => {
    const result = load({
      'observations.csv': edited('observations', 'levels,,3,,,,,,,,report,2.6\n', ''),
    });
    expect(codes(result)).toEqual(['metrics.csv:4:id none metric-without-value']);
  });

  it('keeps zero a number', () => {
    const result = load({ 'observations.csv': edited('observations', '2024,57', '2024,0') });
    expect(result.story?.observations[0]?.value).toBe(0);
  });
});

describe('languages', () => {
  it('takes them from the columns, those of story.csv first', () => {
    expect(load({}).story?.languages).toEqual(['zh', 'en', 'kk', 'ru']);
    const topics = 'id,name_uz,name_zh\ndiplomacy,Diplomatiya,外交\nresearch,Fan,科研\n';
    const uzbek = edited('story', 'key,zh,en', 'key,uz,en').replace(
      'title,两座城',
      'title,Ikki shahar',
    );
    const result = load({ 'topics.csv': topics, 'story.csv': uzbek });
    expect(result.story?.languages).toEqual(['uz', 'en', 'kk', 'ru']);
    expect(result.story?.topics[0]?.name).toEqual({ uz: 'Diplomatiya' });
  });

  it.each([
    ['name_uz', 'topics.csv:1:name_uz none column-language-undeclared'],
    ['name_old', 'topics.csv:1:name_old none column-unknown'],
    ['name_new', 'topics.csv:1:name_new none column-language-undeclared'],
    ['name_id', 'topics.csv:1:name_id none column-language-undeclared'],
    ['№', 'topics.csv:1:№ none column-unknown'],
  ])('takes no column for a language that story.csv does not declare: %s', (column, problem) => {
    const result = load({ 'topics.csv': edited('topics', 'name_ru', column) });
    expect(result.story?.languages).toEqual(['zh', 'en', 'kk', 'ru']);
    expect(codes(result)).toContain(problem);
  });

  it.each(['id', 'no', '№'])('takes no numbering of story.csv for a language: %s', (column) => {
    const story = `key,zh,${column}\ntitle,两座城,1\nkicker,示例,2\n`;
    const result = load({ 'story.csv': story });
    expect(result.story?.languages).toEqual(['zh']);
    expect(codes(result)).toContain(`story.csv:1:${column} none column-unknown`);
  });

  it('reads a bare column in the language of the settings, else in the one of story.csv', () => {
    const topics = 'id,name\ndiplomacy,Diplomacy\nresearch,Research\n';
    const one = 'key,en\ntitle,Two cities\n';
    const english = load({ 'topics.csv': topics, 'story.csv': one });
    expect(english.story?.topics[0]?.name).toEqual({ en: 'Diplomacy' });
    const chinese = load({ 'topics.csv': topics });
    expect(chinese.story?.topics[0]?.name).toEqual({ zh: 'Diplomacy' });
    const russian = load({
      'topics.csv': topics,
      'settings.csv': 'key,value\ndefault_language,zh\nlanguage,ru\n',
    });
    expect(russian.story?.topics[0]?.name).toEqual({ ru: 'Diplomacy' });
  });

  it('asks for the language of a bare column beside others', () => {
    const result = load({ 'topics.csv': edited('topics', 'name_en', 'name') });
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'column-bare', column: 'name', detail: { near: 'name_en' } }),
    );
  });

  it('says once per column what a language lacks', () => {
    const topics = 'id,name_zh,name_en\ndiplomacy,外交,\nresearch,科研,\n';
    const own = load({ 'topics.csv': topics }).problems;
    expect(
      own.map(({ row, column, effect, code, detail }) => [
        row,
        column,
        effect,
        code,
        detail['count'],
      ]),
    ).toEqual([
      [null, 'name_en', 'none', 'translations-missing', 2],
      [null, 'name_kk', 'none', 'translation-column-missing', 2],
      [null, 'name_ru', 'none', 'translation-column-missing', 2],
    ]);
  });

  it('uses the first of story.csv unless the settings name one that is there', () => {
    expect(load({ 'settings.csv': null }).story?.defaultLanguage).toBe('zh');
    const kk = edited('settings', 'default_language,zh', 'default_language,kk');
    expect(load({ 'settings.csv': kk }).story?.defaultLanguage).toBe('kk');
    const uz = load({
      'settings.csv': edited('settings', 'default_language,zh', 'default_language,uz'),
    });
    expect(uz.story?.defaultLanguage).toBe('zh');
    expect(codes(uz)).toEqual(['settings.csv:2:value cell language-absent']);
  });
});

describe('the report', () => {
  it('gives the cell as typed, trimmed, under the file as named', () => {
    const text = edited('events', 'signing,2024-07-02', 'signing,\u00A02024-13 ');
    const result = load({ 'events.csv': null, 'Events.CSV': text });
    expect(result.problems[0]).toMatchObject({
      file: 'Events.CSV',
      row: 2,
      column: 'date',
      value: '2024-13',
    });
  });

  it('goes by file, then by row', () => {
    const result = load({
      'eras.csv': edited('eras', '2024-07-02,', '2024-13,'),
      'events.csv': edited('events', ',1.1', ',').replace(',3.1', ','),
      'topics.csv': edited('topics', 'research,科研', 'research,'),
    });
    expect(result.problems.map(({ file, row }) => `${file}:${String(row)}`)).toEqual([
      'topics.csv:null',
      'events.csv:2',
      'events.csv:5',
      'eras.csv:2',
    ]);
  });

  it('counts the files read and the rows kept', () => {
    const result = load({ 'events.csv': edited('events', 'lecture,', 'lab,'), 'notes.csv': 'x\n' });
    expect([result.files, result.rows]).toEqual([12, 35]);
  });

  it('never throws, whatever the files are', () => {
    const names = goodStory().map(({ name }) => name);
    for (const bytes of [
      [],
      [0],
      [0xff],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x22],
      [0x0a],
      [0x3d, 0x22],
    ]) {
      const files = names.map((name) => ({ name, bytes: Uint8Array.from(bytes) }));
      expect(loadStory(files).story).toBeNull();
    }
    expect(loadStory([]).problems.map(({ code }) => code)).toEqual(
      Array<string>(4).fill('file-missing'),
    );
  });
});
