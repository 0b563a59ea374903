import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/ingest/loadStory';
import { messageOf } from '../../../src/ingest/messages/messageOf';
import { PROBLEM_CODES } from '../../../src/ingest/problemCodes';
import type { Problem } from '../../../src/ingest/problems';
import type { SourceFile } from '../../../src/ingest/sourceFile';
import { fileNameOf } from '../../fixtures/fault';
import { FAULTS } from '../../fixtures/faults/all';
import { readTables } from '../../../tools/check/readTables';
import { edited, goodRows, goodText, storyWith } from '../../fixtures/goodStory';
import { strayCell, workbook, workbookWith } from '../../fixtures/workbook';

/** What takes more than one faulty file to go wrong. */
const STORIES: readonly (readonly SourceFile[])[] = [
  storyWith({
    'sources.csv': `${goodText('sources')}other,,,,,,Another,,,,A paper,,,\n`,
    'observations.csv': `${goodText('observations')}students,2024,75,,,,,,,,other,1.1\n`,
  }),
  storyWith({ 'sources.csv': null }),
  storyWith({
    'events (1).csv': '',
    '~$events.csv': '',
    'Story - events.csv': '',
    'events.xlsx': '',
  }),
  storyWith({
    'observations.csv': edited(
      'observations',
      'students,2025,60,about,,,,,,,report',
      'students,2024,60,about,,,,,,,other',
    ),
  }),
  storyWith({ 'notes.csv': 'a,b\n', 'Topics.csv': goodText('topics') }),
  storyWith({
    'places.csv': edited('places', 'almaty,', '7,'),
    'organizations.csv': edited('organizations', 'kaznu,almaty', 'kaznu,007'),
  }),
];

const read: readonly Problem[] = [
  ...FAULTS.map((fault) => {
    const path = join(import.meta.dirname, '../../fixtures/faulty', fileNameOf(fault));
    return storyWith({ [`${fault.table}.csv`]: new Uint8Array(readFileSync(path)) });
  }),
  ...STORIES,
].flatMap((files) => loadStory(files).problems);

const PICTURES = ['a.docx', 'https://x.example/a.jpg', 'gone.jpg', 'heavy.jpg'];

const ofPictures = loadStory(
  storyWith({
    'events.csv': `id,date,topic,title_en,image,source,locator\n${PICTURES.map(
      (image, i) => `e${i},2024,research,One,${image},report,1.1`,
    ).join('\n')}\n`,
  }),
  new Map([['heavy.jpg', 900_000]]),
).problems;

/** What is told of workbooks lies outside of the tables. */
async function ofWorkbooks(): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'books-'));
  const write = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
  write('topics.csv', new TextEncoder().encode(goodText('topics')));
  write('topics.xlsx', workbook([{ name: 'topics', rows: goodRows('topics') }]));
  for (const name of ['River.ods', 'events.xls', 'River.xlsx', 'events.xlsx']) {
    write(name, new Uint8Array(8));
  }
  write('far.xlsx', workbookWith(strayCell('XFD1048576')));
  const { problems } = await readTables(folder);
  rmSync(folder, { recursive: true });
  return problems;
}

const problems: readonly Problem[] = [...read, ...ofPictures, ...(await ofWorkbooks())];

describe('every problem code', () => {
  it.each(PROBLEM_CODES)('%s comes up in a test', (code) => {
    expect(problems.filter((problem) => problem.code === code)).not.toEqual([]);
  });

  it.each(PROBLEM_CODES)('%s says what it means and what to do, in Chinese and English', (code) => {
    for (const problem of problems.filter((one) => one.code === code)) {
      const chinese = messageOf(problem, 'zh');
      const english = messageOf(problem, 'en');
      expect(chinese).toMatch(/\p{Script=Han}{2}.*[。？]$/u);
      expect(english).toMatch(/^[“"A-Z#\d=].*[.?]$/);
      for (const message of [chinese, english]) {
        expect(message).not.toMatch(
          /undefined|null|NaN|“”|\(\)|（）|\$\{|\{(?:value|of|file|column)\b|\[object| {2}/,
        );
        expect(message.length).toBeGreaterThan(20);
      }
    }
  });
});
