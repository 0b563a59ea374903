import type { Locator, Page } from '@playwright/test';
import { manyPlaces } from '../../../tools/bench/map/manyPlaces';
import { sceneOf, type MapScene } from '../../../tools/bench/map/mapScenes';
import { storyOfPlaces } from '../../../tools/bench/map/storyOfPlaces';

export const CREDIT = '© Someone with tiles';
export const TILE_ADDRESSES = 'https://*.tiles.example.org/**';

/** A story of the whole world whose settings ask for tiles. */
export function sceneWithTiles(mapWorldview: string): MapScene {
  const story = storyOfPlaces(manyPlaces(12));
  const settings = {
    ...story.settings,
    mapWorldview,
    tileUrl: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
    tileAttribution: CREDIT,
  };
  return sceneOf('with tiles', { ...story, settings });
}

/** One grey pixel, as large as a tile is shown. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaGj4DwADhQGAbMoLKwAAAABJRU5ErkJggg==',
  'base64',
);

/** @returns the paths that are asked for, as they come */
export async function serveTiles(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(TILE_ADDRESSES, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'image/png', body: PIXEL });
  });
  return asked;
}

/** From now on, as when a quota is used up. */
export async function refuseTiles(page: Page): Promise<void> {
  await page.unroute(TILE_ADDRESSES);
  await page.route(TILE_ADDRESSES, (route) => route.fulfill({ status: 403 }));
}

export const shownTile = (map: Locator) => map.locator('.leaflet-tile-loaded').first();
