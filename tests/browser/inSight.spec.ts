import type { Locator, Page } from '@playwright/test';
import { expect, test } from './quietPage';

const CHRONICLE = '[data-view=chronicle]';
const entry = (page: Page) => page.locator(`${CHRONICLE} [aria-current=true]`);

/** How many pixels of something are in the window and in every region that scrolls around it. */
async function seen(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    let [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      if (!/auto|scroll|hidden/.test(getComputedStyle(up).overflowY)) continue;
      if (up === document.body || up === document.documentElement) continue;
      const around = up.getBoundingClientRect();
      top = Math.max(top, around.top);
      bottom = Math.min(bottom, around.bottom);
    }
    return bottom - top;
  });
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [390, 760],
  [360, 640],
] as const) {
  test(`at ${width} × ${height} a shared address opens where its choice is seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of [
      '/en/index.html?event=summit-speech',
      '/kk/index.html?event=first-graduates',
      '/en/embed/story/index.html?event=summit-speech',
    ]) {
      await page.goto(path);
      await ready(page);
      await expect.poll(() => seen(entry(page)), path).toBeGreaterThan(100);
    }
    for (const query of ['place=hainan', 'from=2024-07&to=2024-12']) {
      await page.goto(`/en/index.html?${query}`);
      await ready(page);
      await expect.poll(() => seen(page.locator('#instrument')), query).toBeGreaterThan(300);
    }
    await page.goto('/en/index.html?metric=distance');
    await expect.poll(() => seen(page.locator('[data-metric=distance]'))).toBeGreaterThan(60);
  });
}

test('what the story does not know moves nothing', async ({ page }) => {
  for (const query of ['?event=nothing', '?place=nowhere', '?from=2024-99', '?topics=research']) {
    await page.goto(`/en/index.html${query}`);
    await ready(page);
    expect(await page.evaluate(() => scrollY), query).toBe(0);
  }
});

test('who comes back is where they were', async ({ page }) => {
  await page.goto('/en/index.html?event=summit-speech');
  await ready(page);
  await page.locator('#sources').evaluate((sources) => sources.scrollIntoView());
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await ready(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('what is told in order is there to be read', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('button', { name: 'Tell it in order' }).click();
    await expect(entry(page)).toHaveCount(1);
    for (let step = 0; step < 4; step += 1) {
      const shown = await entry(page).getAttribute('data-event');
      await expect.poll(() => seen(entry(page).locator('.body p').first())).toBeGreaterThan(20);
      await page.getByRole('button', { name: 'Next event' }).click();
      await expect(entry(page)).not.toHaveAttribute('data-event', shown ?? '');
    }
  });

  test('a tapped mark shows its event, and stays under the finger', async ({ page }) => {
    await page.goto('/en/');
    const timeline = page.locator('[data-view=timeline]');
    await timeline.evaluate((view) => view.scrollIntoView({ block: 'center' }));
    const mark = timeline.locator('a[data-event=ground-station-memorandum]');
    await mark.tap();
    await expect(entry(page)).toHaveAttribute('data-event', 'ground-station-memorandum');
    await expect.poll(() => seen(entry(page))).toBeGreaterThan(100);
    await expect(mark).toBeInViewport();
    await timeline.locator('a[data-event=summit-speech]').tap();
    await expect(entry(page)).toHaveAttribute('data-event', 'summit-speech');
    const before = await page.evaluate(() => scrollY);
    await timeline.locator('a[data-event=admissions-2024]').tap();
    await expect(entry(page)).toHaveAttribute('data-event', 'admissions-2024');
    await expect.poll(() => seen(entry(page))).toBeGreaterThan(100);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  });
});

test('another language opens at the same part of the page', async ({ page }) => {
  for (const [part, view] of [
    ['#agreement-joint-laboratory', '[data-agreement=joint-laboratory]'],
    ['#instrument', '#instrument'],
    ['#sources', '#sources'],
  ] as const) {
    await page.goto('/en/');
    await ready(page);
    if ((await page.locator(part).count()) === 0) continue;
    const link = page.getByRole('link', { name: 'Русский' });
    await page.locator(part).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const before = await page.locator(view).evaluate((one) => one.getBoundingClientRect().top);
    await link.evaluate((one: HTMLElement) => one.click());
    await expect(page).toHaveURL('/ru/');
    await ready(page);
    const after = await page.locator(view).evaluate((one) => one.getBoundingClientRect().top);
    expect(Math.abs(after - before), part).toBeLessThan(80);
  }
});

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [1080, 1920],
] as const) {
  test(`a screen of ${width} × ${height} that nobody attends is filled by the instrument alone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/', '/en/', '/kk/', '/ru/']) {
      await page.goto(`${path}?play=loop`);
      await expect(entry(page), path).toHaveCount(1);
      await expect(page.locator('h1')).toBeHidden();
      await expect(page.locator('[data-view=agreements]')).toBeHidden();
      const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(over, path).toBeLessThanOrEqual(0);
      const frame = await page.locator('.instrument .frame').boundingBox();
      expect((frame?.y ?? 0) + (frame?.height ?? 0), path).toBeGreaterThan(0.94 * height);
    }
  });
}

test('nothing leads out of a screen that nobody attends', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/?play=loop');
  await expect(entry(page)).toHaveCount(1);
  const ways = page.locator('.instrument a[href]:not([href^="#"]):visible');
  await expect(ways.first()).toBeVisible();
  for (const way of await ways.all()) {
    for (const button of ['left', 'middle'] as const) await way.click({ button });
  }
  await expect(page).toHaveURL(/play=loop/);
  expect(page.context().pages()).toHaveLength(1);
});

test('a screen that was touched and left alone begins anew', async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/?play=loop');
  await page.clock.runFor(3000);
  await expect(entry(page)).toHaveCount(1);
  const first = (await entry(page).getAttribute('data-event')) ?? '';
  await page.clock.runFor(6000);
  await expect(entry(page)).not.toHaveAttribute('data-event', first);
  // A visitor looks at one topic and chooses something.
  await page.getByRole('button', { name: 'Joint research' }).click();
  await page
    .locator('[data-view=chronicle] [data-event=ground-station-memorandum] summary')
    .click();
  await page.clock.runFor(30_000);
  await expect(entry(page)).toHaveAttribute('data-event', 'ground-station-memorandum');
  await expect(page).toHaveURL(/topics=research/);
  await page.clock.runFor(31_000);
  await expect(entry(page)).toHaveAttribute('data-event', first);
  await expect(page).not.toHaveURL(/topics/);
});
