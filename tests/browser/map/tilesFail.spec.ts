import { expect, test, type Locator } from '@playwright/test';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { mapAtRest } from '../atRest';
import { showMap } from './builtMap';
import { builtOnce } from '../builtOnce';
import { drawnMarks } from './mapPictures';
import { CREDIT, refuseTiles, sceneWithTiles, serveTiles, shownTile } from './tileScenes';

const FAILED = 'The online map cannot be reached';

let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('map');
});

const ownMap = (map: Locator) => map.locator('.leaflet-overlay-pane .basemap.light');
const areaNames = (map: Locator) => map.locator('.country, .water');

async function zoomIn(map: Locator, times: number): Promise<void> {
  for (let step = 0; step < times; step += 1) {
    await map.getByRole('button', { name: 'Zoom in' }).click();
    // A step asked for while one runs takes its place among those that wait.
    await mapAtRest(map.page());
  }
}

test('the map of its own comes back where tiles are refused, and says so', async ({ page }) => {
  await refuseTiles(page);
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(map).toContainText(FAILED);
  await expect(map).not.toContainText(CREDIT);
  await expect(ownMap(map)).toBeVisible();
  await expect(map.locator('.leaflet-tile')).toHaveCount(0);
});

test('it comes back in the middle too, where the reader is', async ({ page }) => {
  await serveTiles(page);
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(shownTile(map)).toBeVisible();
  await zoomIn(map, 2);
  await expect(map).toContainText(CREDIT);
  // The tiles name lands and waters themselves.
  await expect(areaNames(map)).toHaveCount(0);
  const before = await drawnMarks(page);
  const box = await map.locator('.box').boundingBox();
  await refuseTiles(page);
  await zoomIn(map, 1);
  await expect(map).toContainText(FAILED);
  await expect(ownMap(map)).toBeVisible();
  await expect(areaNames(map)).not.toHaveCount(0);
  // One level closer than before, about the same middle: as the reader asked.
  const doubled = (value: number, middle = 0) => middle + 2 * (value - middle);
  for (const { id, x, y } of await drawnMarks(page)) {
    const old = before.find((mark) => mark.id === id);
    expect(Math.abs(doubled(old?.x ?? 0, (box?.width ?? 0) / 2) - x)).toBeLessThan(4);
    expect(Math.abs(doubled(old?.y ?? 0, (box?.height ?? 0) / 2) - y)).toBeLessThan(4);
  }
});

test('without tiles nobody comes closer than the map of its own is good for', async ({ page }) => {
  await serveTiles(page);
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(shownTile(map)).toBeVisible();
  await zoomIn(map, 9);
  await refuseTiles(page);
  await zoomIn(map, 1);
  await expect(map).toContainText(FAILED);
  // The whole Earth at the eighth level.
  const width = () => ownMap(map).evaluate((image) => image.getBoundingClientRect().width);
  await expect.poll(width).toBeCloseTo(256 * 2 ** 8, -1);
  await zoomIn(map, 1);
  expect(await width()).toBeCloseTo(256 * 2 ** 8, -1);
});
