import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/ingest/loadStory';
import { publishedTables } from '../../../tools/pages/publishedTables';
import { readDataFolder } from '../../../tools/readDataFolder';

const files = readDataFolder('tests/fixtures/good');

describe('publishedTables', () => {
  it('leaves whole folders as they are', () => {
    expect(publishedTables(files, ['zh', 'en', 'kk', 'ru'])).toEqual(files);
  });

  it('adds a header alone for what is lacking, which the check has nothing against', () => {
    const some = files.filter(({ name }) => !['eras.csv', 'agreements.csv'].includes(name));
    const published = publishedTables(some, ['zh', 'en', 'kk', 'ru']);
    const eras = published.find(({ name }) => name === 'eras.csv');
    expect(new TextDecoder().decode(eras?.bytes)).toBe(
      'id,from,to,name_zh,name_en,name_kk,name_ru\n',
    );
    const { story, problems } = loadStory(published);
    expect(story?.agreements).toEqual([]);
    expect(problems.filter(({ effect }) => effect === 'file')).toEqual([]);
  });
});
