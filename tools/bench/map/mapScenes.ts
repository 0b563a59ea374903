import { resolve } from 'node:path';
import { loadStory } from '../../../src/ingest/loadStory';
import type { Story } from '../../../src/model/story';
import type { Basemap } from '../../../src/views/map/ground/basemap';
import { basemapFor } from '../../../src/views/map/ground/basemapFor';
import { chooseBasemap } from '../../pages/basemap/chooseBasemap';
import { readDataFolder } from '../../readDataFolder';
import { manyPlaces } from './manyPlaces';
import { storyOfPlaces } from './storyOfPlaces';

/** What each subject is asked to show. */
export interface MapScene {
  readonly name: string;
  readonly story: Story;
  /** Its pictures as addresses that need no server. */
  readonly basemap: Basemap;
}

const root = resolve(import.meta.dirname, '../../..');

/** The story that comes with the project, and two of made-up places over the whole world. */
export function mapScenes(): readonly MapScene[] {
  const { story } = loadStory(readDataFolder(resolve(root, 'data')));
  if (story === null) throw new Error('The tables in data/ give no story.');
  return [
    sceneOf('the story in data/', story),
    ...[100, 10_000].map((count) => sceneOf(String(count), storyOfPlaces(manyPlaces(count)))),
  ];
}

/** A scene with the basemap that belongs to its story. */
export function sceneOf(name: string, story: Story): MapScene {
  const { basemap, pictures } = chooseBasemap(
    story,
    resolve(root, 'data'),
    resolve(root, 'public/basemap'),
  );
  const inline = (address: string) => {
    const svg = pictures.get(address);
    if (svg === undefined) throw new Error(`No picture at ${address}`);
    return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  };
  const { light, dark, extent } = basemapFor(basemap, story.places);
  const image = { light: inline(light), dark: inline(dark), extent, world: null };
  return { name, story, basemap: { ...basemap, ...image } };
}
