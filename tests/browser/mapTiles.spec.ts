import { expect, test, type Page } from '@playwright/test';
import { buildPage, type BuiltPage } from '../../tools/bench/buildPage';
import { manyPlaces } from '../../tools/bench/map/manyPlaces';
import { sceneOf, type MapScene } from '../../tools/bench/map/mapScenes';
import { storyOfPlaces } from '../../tools/bench/map/storyOfPlaces';
import { showMap } from './builtMap';

let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await buildPage('map');
});

function sceneWithTiles(mapWorldview: string): MapScene {
  const story = storyOfPlaces(manyPlaces(12));
  const settings = {
    ...story.settings,
    mapWorldview,
    tileUrl: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
    tileAttribution: '© Someone with tiles',
  };
  return sceneOf('with tiles', { ...story, settings });
}

/** One grey pixel, as large as a tile is shown. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaGj4DwADhQGAbMoLKwAAAABJRU5ErkJggg==',
  'base64',
);

async function serveTiles(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('https://*.tiles.example.org/**', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'image/png', body: PIXEL });
  });
  return asked;
}

const levels = (asked: readonly string[]) => asked.map((path) => Number(path.split('/')[1]));

for (const worldview of ['none', 'natural-earth']) {
  test(`tiles are shown with whom to thank, over ${worldview}`, async ({ page }) => {
    const asked = await serveTiles(page);
    const map = await showMap(page, built, sceneWithTiles(worldview));
    await expect(map.locator('.leaflet-tile-loaded').first()).toBeVisible();
    await expect(map).toContainText('© Someone with tiles');
    const first = levels(asked);
    await map.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => Math.max(...levels(asked))).toBeGreaterThan(Math.max(...first));
    for (const path of asked) expect(path).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
    // A picture of a fixed level is never stretched.
    await expect
      .poll(() =>
        map
          .locator('.leaflet-tile-container')
          .evaluateAll((all) => all.map((one) => new DOMMatrix(getComputedStyle(one).transform).a)),
      )
      .toContain(1);
  });
}

test('two sets of borders are never shown together', async ({ page }) => {
  await serveTiles(page);
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(map.locator('.leaflet-tile-loaded').first()).toBeVisible();
  await expect(map.locator('.basemap.light').filter({ visible: true })).toHaveCount(0);
});

test('the map of its own comes back where tiles are refused, and says so', async ({ page }) => {
  await page.route('https://*.tiles.example.org/**', (route) => route.fulfill({ status: 403 }));
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(map).toContainText('The online map cannot be reached');
  await expect(map).not.toContainText('© Someone with tiles');
  await expect(map.locator('.leaflet-overlay-pane .basemap.light')).toBeVisible();
  await expect(map.locator('.leaflet-tile')).toHaveCount(0);
});
