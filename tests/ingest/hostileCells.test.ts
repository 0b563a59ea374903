import { expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { parseCsv } from '../../src/ingest/text/parseCsv';
import { TABLE_NAMES } from '../../src/ingest/columns';
import { goodText, storyWith } from '../fixtures/goodStory';

/** What a cell can hold that nobody meant, and no reader should stop at. */
const FLOODS: readonly (readonly [name: string, text: string])[] = [
  ['50,000 characters', '字'.repeat(50_000)],
  ['a word of 50,000 letters', 'a'.repeat(50_000)],
  ['50,000 combining marks', `e${'\u0301'.repeat(50_000)}`],
  ['50,000 separators', 'a;'.repeat(25_000)],
  ['50,000 signs that nobody sees', `a${'\u200b\u202e'.repeat(25_000)}b`],
  ['a repetition of the cell above', '同上'],
  ['an error of a spreadsheet', '#REF!'],
  ['a name of every object', '__proto__'],
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

for (const table of TABLE_NAMES) {
  const { records } = parseCsv(goodText(table).replaceAll('\r\n', '\n').trimEnd(), ',');
  const [header = [], first = [], ...rest] = records;
  // One language stands for the others: their columns are read by the same code.
  const columns = header.flatMap((name, at) =>
    first.length === 0 || /(^|_)(en|kk|ru)$/.test(name) ? [] : [[name, at] as const],
  );
  it.each(columns)(`no cell stops the reader: ${table}.csv, %s`, (_, at) => {
    for (const [name, text] of FLOODS) {
      const flooded = header.map((_, i) => (i === at ? text : (first[i] ?? '')));
      const lines = [header, flooded, ...rest].map((cells) => cells.map(quoted).join(','));
      const before = process.cpuUsage();
      const { problems } = loadStory(storyWith({ [`${table}.csv`]: `${lines.join('\n')}\n` }));
      const { user } = process.cpuUsage(before);
      // Far above what it takes, far below what a square of the length would.
      expect(user / 1e6, name).toBeLessThan(4);
      if (text.length > 20_000) expect(problems.length, name).toBeGreaterThan(0);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
}
