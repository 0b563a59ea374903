import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/desk/words/en';
import { zh } from '../../../src/desk/words/zh';
import { templateOf } from '../../../src/desk/templates/template';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { loadStory } from '../../../src/ingest/loadStory';
import { readDataFolder } from '../../../tools/readDataFolder';

/** Proper names of the story in `data/`, in each of its languages. */
const { story } = loadStory(readDataFolder('data'));
const NAMES = [...(story?.places ?? []), ...(story?.organizations ?? [])]
  .flatMap(({ name }) => Object.values(name))
  .concat('哈萨克斯坦', 'Kazakhstan', 'Казахстан', 'Қазақстан');

const LANGUAGES = ['zh', 'en', 'kk', 'ru'];

/** The desk and its guides go with every story that is built: they may name none but the one at hand. */
describe('another newsroom reads no name of this story', () => {
  it.each<[string, string]>([
    ['the guide in English', readFileSync('docs/updating-the-data.md', 'utf8')],
    ['the guide in Chinese', readFileSync('docs/updating-the-data.zh-CN.md', 'utf8')],
    ['the words of the desk', JSON.stringify([zh, en])],
    ...TABLE_NAMES.map((name): [string, string] => [
      `the template of ${name}`,
      JSON.stringify(templateOf(name, LANGUAGES)),
    ]),
  ])('in %s', (_, text) => {
    expect(NAMES.length).toBeGreaterThan(8);
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
  });
});
