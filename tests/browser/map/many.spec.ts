import { expect, test, type Locator } from '@playwright/test';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { manyPlaces } from '../../../tools/bench/map/manyPlaces';
import { sceneOf, type MapScene } from '../../../tools/bench/map/mapScenes';
import { storyOfPlaces } from '../../../tools/bench/map/storyOfPlaces';
import { mapAtRest } from '../atRest';
import { showMap } from './builtMap';
import { builtOnce } from '../builtOnce';

/** The real map with made-up places all over the world: more than any story that is committed here. */
let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('map');
});

const sceneOfMany = (count: number): MapScene =>
  sceneOf(String(count), storyOfPlaces(manyPlaces(count)));

const idsIn = (marks: Locator) =>
  marks.evaluateAll((all) =>
    all.flatMap((one) => one.getAttribute('data-place')?.split(' ') ?? []),
  );

const inRange = (value: number, least: number, most: number) => value >= least && value <= most;

test('ten thousand places are few marks, and none is lost', async ({ page }) => {
  const map = await showMap(page, built, sceneOfMany(10_000));
  expect(await page.locator('#target *').count()).toBeLessThan(3000);
  await expect
    .poll(async () => new Set(await idsIn(map.locator('[data-place]'))).size)
    .toBe(10_000);
  // Marks that cover each other could be neither read nor pressed.
  const covered = await map.locator('.disc').evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect());
    const near = (a: DOMRect, b: DOMRect) =>
      Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
      (a.width + b.width) / 4;
    return boxes.filter((a, i) => boxes.slice(i + 1).some((b) => near(a, b))).length;
  });
  expect(covered).toBe(0);
});

test('a mark of many opens by keyboard alone, until one place can be chosen', async ({ page }) => {
  const map = await showMap(page, built, sceneOfMany(2000));
  // The keys lead to it from the one tab stop; where the keys lead is tested with the real story.
  await map.locator('[data-stop^="merged"]').first().focus();
  const held = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-place')?.split(' ').length ?? 0);
  let before = await held();
  expect(before).toBeGreaterThan(1);
  for (let step = 0; before > 1 && step < 12; step += 1) {
    await page.keyboard.press('Enter');
    const fewer = before - 1;
    // While the map moves, the mark is gone and what comes out of it is not there yet.
    await expect.poll(async () => inRange(await held(), 1, fewer)).toBe(true);
    before = await held();
  }
  expect(before).toBe(1);
  await page.keyboard.press('Enter');
  await expect(map.locator('[data-place][aria-current]')).toHaveCount(1);
});

test('a mark that parts while it has the focus leaves the focus to what comes out of it', async ({
  page,
}) => {
  const map = await showMap(page, built, sceneOfMany(2000));
  const mark = map.locator('[data-stop^="merged"]').first();
  const [first] = (await mark.getAttribute('data-place'))?.split(' ') ?? [];
  await mark.focus();
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('+');
    await mapAtRest(page);
    const held = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
    expect(held?.split(' ')).toContain(first);
  }
});

test('places of one spot open as a list, however many there are', async ({ page }) => {
  const spot = manyPlaces(40).map((place, i) => ({
    ...place,
    lat: 43.2 + (i % 8) * 0.01,
    lng: 76.9 + Math.floor(i / 8) * 0.01,
  }));
  const others = manyPlaces(440).slice(spot.length);
  const map = await showMap(page, built, sceneOf('town', storyOfPlaces([...spot, ...others])));
  const mark = map.locator(`a[data-place~="${spot[0]?.id ?? ''}"]`);
  const panel = map.getByRole('dialog');
  for (let step = 0; step < 12 && !(await panel.isVisible()); step += 1) {
    await mark.focus();
    await page.keyboard.press('Enter');
    await mapAtRest(page);
  }
  await panel.locator('[data-place]').nth(1).click();
  await expect(mark).toHaveAttribute('aria-current', 'true');
});
