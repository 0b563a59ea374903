import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/ingest/storyTables';
import { loadStory } from '../../src/ingest/loadStory';
import { messageOf } from '../../src/ingest/messages/messageOf';
import { figuresOf } from '../../src/model/figures';
import { lookUp } from '../../src/model/lookup';
import { dataPackageText } from '../../tools/dataPackageText';
import { readDataFolder } from '../../tools/readDataFolder';
import { readFileSync } from 'node:fs';

const FOLDER = join(import.meta.dirname, '../../data');
const files = readDataFolder(FOLDER);
const { story, problems, ...result } = loadStory(files);
const inWords = problems.map((problem) => `${problem.file}: ${messageOf(problem, 'en')}`);

describe('the newsroom’s own files', () => {
  it('are all read, to the last cell', () => {
    expect(inWords).toEqual([]);
    expect(result.files).toBe(files.length);
    expect(story).not.toBeNull();
  });

  it('are UTF-8 with a byte order mark, so that Excel opens them right', () => {
    for (const { name, bytes } of files) expect([...bytes.slice(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('lose no row on the way', () => {
    for (const { name, dropped } of allTables(result.tables)) expect(dropped, name).toEqual([]);
  });

  it('say everything in every language', () => {
    expect(story?.languages).toEqual(['zh', 'en', 'kk', 'ru']);
    const complete = [...(story?.languages ?? [])].sort();
    for (const { name, rows } of allTables(result.tables)) {
      for (const { row, record } of rows) {
        for (const [column, texts] of Object.entries(record as object)) {
          const perLanguage = typeof texts === 'object' && texts !== null && 'zh' in texts;
          if (perLanguage) expect(Object.keys(texts as object).sort(), `${name} ${row} ${column}`).toEqual(complete);
        }
      }
    }
  });

  it('name the source and the place in it for every event, agreement and figure', () => {
    const cited = [...(story?.events ?? []), ...(story?.agreements ?? []), ...(story?.observations ?? [])];
    expect(cited.length).toBeGreaterThan(0);
    for (const { cited: [citation] } of cited) {
      expect(citation?.source).toBe('nwpu-2025');
      for (const address of citation?.locator ?? []) expect(address).toMatch(/^\d+\.\d+$/);
    }
  });

  it('name no year in a figure’s label, which the next value would make false', () => {
    const labels = (story?.metrics ?? []).flatMap(({ label }) => Object.values(label));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).not.toMatch(/\d{4}/);
  });

  it('say no number to those who share that is not a figure of the story', () => {
    if (story === null) throw new Error('The story is read');
    const values = figuresOf(lookUp(story)).map(({ value }) => value);
    const said = Object.values(story.words.share_text).flatMap((text) => text.match(/\d+/g) ?? []);
    expect(said.length).toBeGreaterThan(0);
    for (const number of said) expect(values).toContain(Number(number));
  });

  it('are described by a data package that is up to date', () => {
    const there = readFileSync(join(FOLDER, 'datapackage.json'), 'utf8');
    expect(there, 'run: npx tsx tools/dataPackage.ts').toBe(dataPackageText(FOLDER));
  });
});
