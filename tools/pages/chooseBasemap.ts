import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/model/story';
import { covers } from '../../src/views/map/mapFrame';
import { basemapSvg, type BasemapTopology } from './basemapSvg';
import { DARK, LIGHT } from './basemapPaint';
import type { SiteBasemap } from './siteAssets';

const WORLDVIEWS = ['none', 'central-asia', 'natural-earth'];

export interface BasemapFiles {
  readonly basemap: SiteBasemap;
  /** Pictures to write, by their address from the site's root. */
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * The basemap of a story: the worldview its settings name, or a newsroom's own file beside its
 * tables; the coarse world where a place lies outside the detailed region.
 *
 * @param dataFolder where a newsroom's own file is looked for
 * @param basemapFolder the committed basemaps
 * @throws Error when the file that the settings name is not there
 */
export function chooseBasemap(
  story: Story,
  dataFolder: string,
  basemapFolder: string,
): BasemapFiles {
  const { mapWorldview } = story.settings;
  const isOwn = !WORLDVIEWS.includes(mapWorldview);
  const regional = isOwn
    ? join(dataFolder, mapWorldview)
    : join(basemapFolder, `${mapWorldview}.json`);
  if (!existsSync(regional)) {
    throw new Error(
      `settings.csv: map_worldview is “${mapWorldview}”, but there is no such file in ${dataFolder}. ` +
        `Put the file there, or write one of ${WORLDVIEWS.join(', ')}.`,
    );
  }
  const region = read(regional);
  const topology =
    isOwn || covers(region.bbox, story.places)
      ? region
      : read(join(basemapFolder, `${mapWorldview}-world.json`));
  const pictures = new Map([
    ['basemap/light.svg', basemapSvg(topology, LIGHT)],
    ['basemap/dark.svg', basemapSvg(topology, DARK)],
  ]);
  const borders = isOwn ? 'own' : mapWorldview === 'none' ? 'none' : 'natural-earth';
  return {
    basemap: {
      light: 'basemap/light.svg',
      dark: 'basemap/dark.svg',
      extent: topology.bbox,
      borders,
    },
    pictures,
  };
}

function read(file: string): BasemapTopology {
  return JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
}
