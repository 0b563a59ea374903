import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import type { TableName } from '../../../src/ingest/columns';
import { loadStory } from '../../../src/ingest/loadStory';
import { parseCsv } from '../../../src/ingest/text/parseCsv';
import { utf16 } from '../../fixtures/encodings';
import { goodStory, goodText, storyWith } from '../../fixtures/goodStory';

/** A good file with other signs between cells and rows. */
function laidOut(table: TableName, delimiter: string, lineEnd: string): string {
  const quote = (cell: string): string =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const { records } = parseCsv(goodText(table), ',');
  return records.map((cells) => cells.map(quote).join(delimiter)).join(lineEnd);
}

const VARIANTS: readonly (readonly [
  string,
  (table: TableName) => string | Uint8Array,
  string[],
])[] = [
  [
    'semicolons, as Russian Excel saves',
    (table) => laidOut(table, ';', '\r\n'),
    ['delimiter-read'],
  ],
  ['tabs', (table) => laidOut(table, '\t', '\n'), ['delimiter-read']],
  ['full-width commas', (table) => laidOut(table, '，', '\n'), ['delimiter-read']],
  ['a sep line', (table) => `sep=;\r\n${laidOut(table, ';', '\r\n')}`, []],
  ['line ends of old Macs', (table) => laidOut(table, ',', '\r'), []],
  [
    'Unicode text, as Excel saves',
    (table) => utf16(laidOut(table, '\t', '\r\n'), 'le'),
    ['encoding-utf-16'],
  ],
  [
    'UTF-16 the other way round',
    (table) => utf16(laidOut(table, ',', '\n'), 'be'),
    ['encoding-utf-16'],
  ],
  ['every cell quoted', (table) => quotedAll(table), []],
  [
    'empty columns and rows behind',
    (table) => `${goodText(table).replaceAll('\n', ',,\n')},,,,\n\n\n`,
    [],
  ],
];

function quotedAll(table: TableName): string {
  const { records } = parseCsv(goodText(table).trimEnd(), ',');
  return records
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

describe.each(VARIANTS)('with %s', (_, write, notices) => {
  it.each(TABLE_NAMES)('%s.csv means the same', (table) => {
    const { story, problems } = loadStory(storyWith({ [`${table}.csv`]: write(table) }));
    expect(problems.map(({ code }) => code)).toEqual(notices);
    expect(story).toEqual(loadStory(goodStory()).story);
  });
});
