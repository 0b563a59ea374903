import { expect, test } from '@playwright/test';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { showMap } from './builtMap';
import { builtOnce } from '../builtOnce';
import { CREDIT, sceneWithTiles, serveTiles, shownTile, TILE_ADDRESSES } from './tileScenes';

let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('map');
});

const levels = (asked: readonly string[]) => asked.map((path) => Number(path.split('/')[1]));

for (const worldview of ['none', 'natural-earth']) {
  test(`tiles are shown with whom to thank, over ${worldview}`, async ({ page }) => {
    const asked = await serveTiles(page);
    const map = await showMap(page, built, sceneWithTiles(worldview));
    await expect(shownTile(map)).toBeVisible();
    await expect(map).toContainText(CREDIT);
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
  await expect(shownTile(map)).toBeVisible();
  await expect(map.locator('.basemap.light').filter({ visible: true })).toHaveCount(0);
});

test('nobody is thanked for tiles that are not there yet', async ({ page }) => {
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  await serveTiles(page);
  await page.route(TILE_ADDRESSES, async (route) => {
    await isAnswered;
    await route.fallback();
  });
  const map = await showMap(page, built, sceneWithTiles('natural-earth'));
  await expect(map.locator('.leaflet-tile').first()).toBeAttached();
  await expect(map).toContainText('Boundaries follow Natural Earth');
  await expect(map).not.toContainText(CREDIT);
  answer();
  await expect(map).toContainText(CREDIT);
  await expect(map).not.toContainText('Boundaries follow Natural Earth');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('a story of the whole world has tiles too', async ({ page }) => {
    const asked = await serveTiles(page);
    const map = await showMap(page, built, sceneWithTiles('natural-earth'), 'height: 260px');
    await expect(shownTile(map)).toBeVisible();
    expect(Math.min(...levels(asked))).toBe(1);
    await expect(map).toContainText(CREDIT);
  });
});
