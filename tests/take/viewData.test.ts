import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { recordsGrid } from '../../src/ingest/writing/recordsGrid';
import { csvBytes } from '../../src/ingest/writing/writeCsv';
import { lookUp } from '../../src/model/lookup';
import type { Story } from '../../src/model/story';
import { viewCsv, viewJson } from '../../src/take/viewData';
import { readDataFolder } from '../../tools/readDataFolder';
import { date, makeAgreement, makeEvent, makePlace, makeStory } from '../makeStory';

const files = readDataFolder('data');

function realStory(): Story {
  const { story } = loadStory(files);
  if (story === null) throw new Error('The tables in data/ make no story');
  return story;
}

const TABLES = [
  'events',
  'places',
  'organizations',
  'agreements',
  'metrics',
  'observations',
  'sources',
] as const;

describe('recordsGrid', () => {
  it.each(TABLES)('%s, written and read again, are the same records', (table) => {
    const story = realStory();
    const bytes = csvBytes(recordsGrid(table, story[table], story.languages));
    const others = files.filter(({ name }) => name !== `${table}.csv`);
    const again = loadStory([...others, { name: `${table}.csv`, bytes }]).story;
    expect(again?.[table]).toEqual(story[table]);
  });
});

const STORY = makeStory({
  places: [makePlace('xian', 34.3, 108.9), makePlace('almaty', 43.2, 76.9)],
  events: [
    makeEvent('a', {
      date: date('2024-07~'),
      places: ['xian'],
      title: { zh: '=1+1', en: 'Say "yes", twice' },
      cited: [
        { source: 'report', locator: ['1.1', '1.2'] },
        { source: 'other', locator: ['3.1'] },
      ],
    }),
  ],
  agreements: [makeAgreement('lab')],
});

async function csv(table: 'events' | 'places', view: 'timeline' | 'map'): Promise<string> {
  return viewCsv(table, view, lookUp(STORY)).text();
}

describe('viewCsv', () => {
  it('begins with a byte order mark, quotes, and runs as no formula', async () => {
    const bytes = new Uint8Array(await viewCsv('events', 'timeline', lookUp(STORY)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await csv('events', 'timeline');
    expect(text).toContain("'=1+1");
    expect(text).toContain('"Say ""yes"", twice"');
    expect(text).toContain('2024-07~');
  });

  it('has sources and the places in them as the table has them', async () => {
    expect(await csv('events', 'timeline')).toContain('report;other,1.1;1.2|3.1');
  });

  it('of a map has the places at which something is shown', async () => {
    const text = await csv('places', 'map');
    expect(text).toContain('xian');
    expect(text).not.toContain('almaty');
  });
});

describe('viewJson', () => {
  it('says what was taken, and has each record once', async () => {
    const text = await viewJson('agreements', lookUp(STORY), {
      address: 'https://a.example/',
    }).text();
    const json: unknown = JSON.parse(text);
    expect(json).toMatchObject({
      address: 'https://a.example/',
      agreements: [{ id: 'lab', date: null, title_en: 'Agreement lab' }],
    });
  });
});
