import type { Page } from '@playwright/test';
import { expect, test } from '../quietPage';

const timeline = (page: Page) => page.locator('[data-view=timeline]');
const labels = (page: Page) => timeline(page).locator('.label:visible').count();

/** Alive: the window on the strip can be moved. */
async function hydrated(page: Page): Promise<void> {
  await timeline(page)
    .locator('.lanes')
    .hover({ position: { x: 4, y: 4 } });
  await expect(timeline(page).locator('.movable [role=slider]').first()).toBeVisible();
}

for (const width of [360, 640, 760, 900, 1100, 1280]) {
  test(`an untouched frame of ${width} pixels names half of what it names once touched`, async ({
    browser,
    baseURL,
    page,
  }) => {
    const viewport = { width, height: 620 };
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const untouched = await context.newPage();
    await untouched.goto(`${baseURL ?? ''}/en/embed/timeline/`);
    const before = await labels(untouched);
    await context.close();
    await page.setViewportSize(viewport);
    await page.goto('/en/embed/timeline/');
    await hydrated(page);
    expect(before).toBeGreaterThan(3);
    expect(before).toBeGreaterThanOrEqual((await labels(page)) / 2);
  });
}

test('a chosen title is whole, and the line around its mark strikes it nowhere', async ({
  page,
}) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/?event=summit-speech');
    const mark = timeline(page).locator('.mark[data-event=summit-speech]');
    await expect(mark).toHaveAttribute('aria-current', 'true');
    const title = ((await mark.getAttribute('aria-label')) ?? '').replace(/, 17 June 2025$/, '');
    const said = timeline(page).locator('.mark[aria-current] + .title .label, .flag');
    await expect(said.first()).toHaveText(title);
    // Both at once: the page may still be on its way to what is chosen.
    const apart = await timeline(page).evaluate((view) => {
      const boxOf = (css: string) => view.querySelector(css)?.getBoundingClientRect();
      const shape = boxOf('.mark[aria-current] .solid');
      const text = boxOf('.flag rect') ?? boxOf('.mark[aria-current] + .title .label');
      if (shape === undefined || text === undefined) return false;
      return text.right <= shape.left || shape.right <= text.left || text.bottom <= shape.top + 1;
    });
    expect(apart).toBe(true);
  }
});

test('map, chronicle and timeline have room beside one another: the timeline is slim', async ({
  page,
}) => {
  for (const path of ['/', '/en/', '/kk/', '/ru/']) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(path);
    // With as many rows for titles as a screen of 768 pixels has room for.
    expect((await timeline(page).boundingBox())?.height).toBeLessThanOrEqual(345);
  }
});

test('what the marks mean and what has no date open without a script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/en/`);
  await expect(timeline(page).locator('.legend')).toBeHidden();
  await timeline(page).locator('summary').click();
  await expect(timeline(page).locator('.legend')).toBeVisible();
  await expect(timeline(page).locator('.tray a').first()).toBeVisible();
  await context.close();
});

test('a sideways swipe is the page’s own until there is something to move along', async ({
  page,
}) => {
  await page.goto('/en/');
  const lanes = timeline(page).locator('.lanes');
  await expect(lanes).toHaveCSS('touch-action', 'pan-x pan-y');
  await page.goto('/en/?from=2024-07&to=2024-12');
  await expect(lanes).toHaveCSS('touch-action', 'pan-y');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('a sideways swipe over the timeline pans a page that is pinched large', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    const lanes = timeline(page).locator('.lanes');
    await lanes.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const seen = () =>
      page.evaluate(() => {
        const { scale, offsetLeft, offsetTop } = visualViewport ?? {};
        return { scale, left: offsetLeft ?? 0, top: offsetTop ?? 0 };
      });
    const before = await seen();
    expect(before.scale).toBe(2.5);
    const box = await lanes.boundingBox();
    // As the screen has it: from the corner of what is seen.
    const y = (box?.y ?? 0) - before.top + 100;
    const finger = (type: 'touchStart' | 'touchMove', x: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await finger('touchStart', 120);
    for (let x = 115; x >= 60; x -= 5) await finger('touchMove', x);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await seen()).left).toBeGreaterThan(before.left + 20);
  });
});

test('an event without a date that an address chooses is in sight', async ({ page }) => {
  await page.goto('/en/');
  const id = await timeline(page).locator('.tray a').first().getAttribute('data-event');
  await page.goto(`/en/?event=${id ?? ''}`);
  await expect(timeline(page).locator(`.tray a[data-event="${id ?? ''}"]`)).toBeVisible();
});
