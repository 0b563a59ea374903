import type { Page } from '@playwright/test';
import { mapAtRest } from '../atRest';
import { expect, test } from '../quietPage';

const map = '[data-view=map]';
const MOVABLE = /\/assets\/(leafletMap|openMapOfMany)/;

async function openMovable(page: Page, path = '/en/'): Promise<void> {
  await page.goto(path);
  await page.locator(map).scrollIntoViewIfNeeded();
  await page.locator(`${map} .box`).hover();
  await expect(page.locator(`${map} .leaflet-map-pane`)).toBeAttached();
  await mapAtRest(page);
}

/** Whether the mark or line with the focus can be seen inside the map. */
const isFocusSeen = (page: Page) =>
  page.evaluate((selector) => {
    const box = document.querySelector(`${selector} .box`)?.getBoundingClientRect();
    const ring = document.activeElement?.querySelector('.hit')?.getBoundingClientRect();
    if (box === undefined || ring === undefined) return false;
    const isPlace = document.activeElement?.hasAttribute('data-place') ?? false;
    const [x, y] = isPlace ? [ring.x, ring.y] : [ring.right, ring.bottom];
    const [right, bottom] = isPlace ? [ring.right, ring.bottom] : [ring.x, ring.y];
    return x >= box.x - 1 && y >= box.y - 1 && right <= box.right + 1 && bottom <= box.bottom + 1;
  }, map);

test('keys never scroll the page, and the ring stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMovable(page);
  await page.locator(`${map} [data-stop][tabindex="0"]`).focus();
  await mapAtRest(page);
  const scrolled = await page.evaluate(() => scrollY);
  const keys = [
    '+',
    '+',
    '+',
    '+',
    '+',
    '+',
    'ArrowRight',
    'ArrowRight',
    'ArrowLeft',
    'End',
    'Home',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    await mapAtRest(page);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await isFocusSeen(page)).toBe(true);
  }
});

for (const path of ['/en/', '/en/embed/map/', '/en/embed/story/']) {
  test(`the focus outlasts a movable map that comes late, ${path}`, async ({ page }) => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(MOVABLE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path);
    const first = page.locator(`${map} a[data-stop][tabindex="0"]`);
    await first.focus();
    await page.keyboard.press('Shift');
    const stop = await first.getAttribute('data-stop');
    goOn();
    await expect(page.locator(`${map} .leaflet-map-pane`)).toBeAttached();
    await mapAtRest(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).toBe(stop);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).not.toBe(
      stop,
    );
  });
}

test('zooming in keeps the chosen event in sight', async ({ page }) => {
  await openMovable(page, '/en/?event=ground-station-memorandum');
  const seen = () =>
    page.locator(`${map} a.place[aria-current]`).evaluateAll((all, selector) => {
      const box = document.querySelector(`${selector} .box`)?.getBoundingClientRect();
      return all.filter((one) => {
        const { x, y, right, bottom } = one.getBoundingClientRect();
        return box && x > box.x && y > box.y && right < box.right && bottom < box.bottom;
      }).length;
    }, map);
  for (let step = 0; step < 6; step += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await mapAtRest(page);
    expect(await seen()).toBeGreaterThan(0);
  }
});

test('the tab stop is the place of the chosen event', async ({ page }) => {
  await openMovable(page, '/en/?place=astana');
  await expect(page.locator(`${map} [data-stop][tabindex="0"]`)).toHaveAttribute(
    'data-place',
    'astana',
  );
});

test('a link leads past the picture', async ({ page }) => {
  await page.goto('/en/');
  const skip = page.getByRole('link', { name: 'Skip the map' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#map-end')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(
      (selector) => document.querySelector(selector)?.contains(document.activeElement),
      map,
    ),
  ).toBe(false);
});
