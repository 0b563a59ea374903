import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../../src/model/story';
import type { Basemap, BasemapImage } from '../../../src/views/map/ground/basemap';
import { covers } from '../../../src/views/map/ground/basemapFor';
import { readBasemapFile, type BasemapFile } from './basemapFile';
import { DARK, LIGHT } from './basemapPaint';
import { basemapRelief } from './basemapRelief';
import { basemapSvg } from './basemapSvg';

const WORLDVIEWS = ['none', 'central-asia', 'natural-earth'];

export interface BasemapFiles {
  /** With addresses from the site's root. */
  readonly basemap: Basemap;
  /** Pictures to write, by their address from the site's root. */
  readonly pictures: ReadonlyMap<string, string>;
}

interface Chosen {
  readonly file: BasemapFile;
  /** The same map of the whole world; `null` where a newsroom's own file is all there is. */
  readonly world: BasemapFile | null;
  readonly borders: Basemap['borders'];
}

/**
 * The basemap of a story: the worldview its settings name, or a newsroom's own file beside its
 * tables. With the detailed region goes the coarse world, whether or not the story needs it today:
 * tables change without a build.
 *
 * @param dataFolder where a newsroom's own file is looked for
 * @param basemapFolder the committed basemaps
 * @throws Error when the file that the settings name is not there or is no map
 */
export function chooseBasemap(
  story: Story,
  dataFolder: string,
  basemapFolder: string,
): BasemapFiles {
  const { file, world, borders } = WORLDVIEWS.includes(story.settings.mapWorldview)
    ? shipped(story, basemapFolder)
    : own(story, dataFolder);
  const pictures = new Map<string, string>();
  const image = ({ topology }: BasemapFile, name: string): BasemapImage => {
    const [light, dark] = [`basemap/${name}light.svg`, `basemap/${name}dark.svg`];
    pictures.set(light, basemapSvg(topology, LIGHT));
    pictures.set(dark, basemapSvg(topology, DARK));
    return { light, dark, extent: topology.bbox, relief: null };
  };
  // The relief picture fits only the regional files that come with it.
  const relief = story.settings.mapRelief && world !== null ? 'basemap/relief.svg' : null;
  if (relief !== null) {
    const picture = readFileSync(join(basemapFolder, 'relief.webp'));
    pictures.set(relief, basemapRelief(file.topology, picture));
  }
  const { attribution, reviewNumber } = file;
  return {
    basemap: {
      ...image(file, ''),
      relief,
      world: world === null ? null : image(world, 'world-'),
      borders,
      attribution,
      reviewNumber,
    },
    pictures,
  };
}

function shipped({ settings, places, languages }: Story, folder: string): Chosen {
  if (settings.mapWorldview !== 'none' && languages.includes('zh')) {
    console.warn(
      `settings.csv: map_worldview “${settings.mapWorldview}” draws lines of states, and this story is told in Chinese too. ` +
        'Mainland China does not allow them without a review: see docs/map-for-publishers.md before you publish it there.',
    );
  }
  const read = (name: string) => readBasemapFile(join(folder, `${name}.json`));
  const world = read(`${settings.mapWorldview}-world`);
  if (!covers(world.topology.bbox, places)) {
    console.warn(
      'places.csv: some places lie beyond 85° north or south, where the map ends. They are shown at its edge.',
    );
  }
  return {
    file: read(settings.mapWorldview),
    world,
    borders: settings.mapWorldview === 'none' ? 'none' : 'natural-earth',
  };
}

function own({ settings, places }: Story, folder: string): Chosen {
  const path = join(folder, settings.mapWorldview);
  if (!existsSync(path)) {
    throw new Error(
      `settings.csv: map_worldview is “${settings.mapWorldview}”, but there is no such file in ${folder}. ` +
        `Put the file there, or write one of ${WORLDVIEWS.join(', ')}.`,
    );
  }
  const file = readBasemapFile(path);
  if (!covers(file.topology.bbox, places)) {
    console.warn(
      `${path}: some places of places.csv lie outside this map and will not be seen on it.`,
    );
  }
  return { file, world: null, borders: 'own' };
}
