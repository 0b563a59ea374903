import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { payloadOf, type StoryData } from '../../src/pages/payload';
import { mapLabels, prerender } from '../../src/pages/prerender';
import { chooseBasemap } from '../../tools/pages/basemap/chooseBasemap';
import { withLabels } from '../../tools/pages/loadPrerender';
import { storyData } from '../../tools/pages/pageFacts';
import { readDataFolder } from '../../tools/readDataFolder';

const folder = resolve('data');
const { story } = loadStory(readDataFolder(folder));
if (story === null) throw new Error('No story in data/');
const { basemap } = chooseBasemap(story, folder, resolve('public/basemap'));
const places = story.places.map(({ id }) => id);

const drawn = (lang: string, data: StoryData) =>
  prerender(
    payloadOf(
      { view: 'map', isEmbed: true, lang, root: '', data: '', reader: '', tables: [], version: '' },
      data,
    ),
  );

it.each(story.languages)('names placed by the build draw the same map, in %s', async (lang) => {
  const data = storyData(lang, story, basemap);
  const built = withLabels(data, lang, { prerender, mapLabels });
  expect(built.map?.labels?.places.map(([id]) => id).sort()).toEqual([...places].sort());
  // As a page gets them: as text.
  const sent: StoryData = JSON.parse(JSON.stringify(built));
  expect(await drawn(lang, sent)).toBe(await drawn(lang, data));
  const elsewhere = sent.map?.labels?.places.map(
    ([id, ranges]) => [id, ranges.slice(0, 0)] as const,
  );
  const moved = {
    ...sent,
    map: sent.map && { ...sent.map, labels: { places: elsewhere ?? [], areas: [] } },
  };
  expect(await drawn(lang, moved)).not.toBe(await drawn(lang, data));
});

it('a story without places has none', () => {
  const data = storyData('en', { ...story, places: [] }, basemap);
  expect(withLabels(data, 'en', { prerender, mapLabels }).map).toBeNull();
});
