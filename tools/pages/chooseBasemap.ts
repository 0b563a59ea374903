import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/model/story';
import type { Basemap } from '../../src/views/map/basemap';
import { covers } from '../../src/views/map/mapFrame';
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
  readonly borders: Basemap['borders'];
  /** The relief picture fits only the regional files that come with it. */
  readonly mayHaveRelief: boolean;
}

/**
 * The basemap of a story: the worldview its settings name, or a newsroom's own file beside its
 * tables; the coarse world where a place lies outside the detailed region.
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
  const { file, borders, mayHaveRelief } = WORLDVIEWS.includes(story.settings.mapWorldview)
    ? shipped(story, basemapFolder)
    : own(story, dataFolder);
  const { topology, attribution, reviewNumber } = file;
  const pictures = new Map([
    ['basemap/light.svg', basemapSvg(topology, LIGHT)],
    ['basemap/dark.svg', basemapSvg(topology, DARK)],
  ]);
  const relief = story.settings.mapRelief && mayHaveRelief ? 'basemap/relief.svg' : null;
  if (relief !== null) {
    const picture = readFileSync(join(basemapFolder, 'relief.webp'));
    pictures.set(relief, basemapRelief(topology, picture));
  }
  return {
    basemap: {
      light: 'basemap/light.svg',
      dark: 'basemap/dark.svg',
      extent: topology.bbox,
      borders,
      attribution,
      reviewNumber,
      relief,
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
  const region = read(settings.mapWorldview);
  const isInside = covers(region.topology.bbox, places);
  return {
    file: isInside ? region : read(`${settings.mapWorldview}-world`),
    borders: settings.mapWorldview === 'none' ? 'none' : 'natural-earth',
    mayHaveRelief: isInside,
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
  return { file, borders: 'own', mayHaveRelief: false };
}
