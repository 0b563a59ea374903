import { beforeAll, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { payloadOf } from '../../src/pages/payload';
import { prerender } from '../../src/pages/prerender';
import { storyData } from '../../tools/pages/pageFacts';
import { sitePages } from '../../tools/pages/sitePages';
import { goodRows, storyWith } from '../fixtures/goodStory';
import type { TableName } from '../../src/ingest/columns';

/** As long as a text may be before it is cut and told of. */
const LONGEST = 20_000;
const FLOODS = [
  ['letters', 'a'.repeat(LONGEST)],
  ['words', 'word '.repeat(LONGEST / 5)],
  ['ideographs', '字'.repeat(LONGEST)],
  ['combining marks', `e${'\u0301'.repeat(LONGEST - 1)}`],
] as const;
const TABLES: readonly TableName[] = [
  'story',
  'topics',
  'places',
  'organizations',
  'events',
  'agreements',
  'metrics',
  'observations',
  'sources',
  'eras',
];
const basemap = {
  light: 'light.svg',
  dark: 'dark.svg',
  extent: [20, -10, 160, 68] as const,
  borders: 'none' as const,
  attribution: null,
  reviewNumber: null,
  relief: null,
  world: null,
};
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The good story with all texts of a table as long as they may be. */
function flooded(table: TableName, text: string) {
  const [header = [], ...rows] = goodRows(table);
  const isText = (name: string, row: readonly string[]) =>
    /(^|_)en$/.test(name) && row[0] !== 'default_language';
  const lines = rows.map((row) =>
    row.map((cell, at) => (isText(header[at] ?? '', row) ? text : cell)),
  );
  const csv = [header, ...lines].map((cells) => cells.map(quoted).join(',')).join('\n');
  const { story } = loadStory(storyWith({ [`${table}.csv`]: `${csv}\n` }));
  if (story === null) throw new Error(`The long ${table} are refused`);
  return story;
}

const drawAll = async (story: ReturnType<typeof flooded>, ondrawn: (view: string) => void) => {
  const data = storyData('en', story, basemap);
  for (const page of sitePages(story).filter(({ lang }) => lang === 'en')) {
    const { view, isEmbed, lang } = page;
    const facts = { view, isEmbed, lang, root: '', data: '', reader: '', tables: [], version: '' };
    await prerender(payloadOf(facts, data));
    ondrawn(view);
  }
};

// The programs are brought before anything is measured.
beforeAll(() => drawAll(flooded('story', 'short'), () => {}), 60_000);

for (const table of TABLES) {
  it.each(FLOODS)(
    `texts of ${table} as long as they may be, of %s, stop no page`,
    async (_, text) => {
      const story = flooded(table, text);
      let before = process.cpuUsage();
      await drawAll(story, (view) => {
        const { user } = process.cpuUsage(before);
        // Several times what it takes.
        expect(user / 1e6, view).toBeLessThan(2);
        before = process.cpuUsage();
      });
    },
  );
}
