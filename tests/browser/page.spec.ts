import { pictures } from './atRest';
import { violations, violationsInDark } from './axe';
import { expect, test } from './quietPage';
import { PAGES, realStory } from './realStory';

const story = realStory();
const memorandum = 'ground-station-memorandum';

/** With a choice made, what is not chosen steps back: it must still be read. */
const CHOSEN = { path: `/en/?event=${memorandum}` };

for (const { path } of [...PAGES, CHOSEN]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(await violations(page)).toEqual([]);
    if (path.startsWith('/en/')) expect(await violationsInDark(page)).toEqual([]);
  });
}

test('says when it answers', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const marks = await page.evaluate(() => performance.getEntriesByName('story:ready').length);
  expect(marks).toBe(1);
});

for (const view of ['timeline', 'chronicle'] as const) {
  test(`an event chosen in the ${view} is chosen everywhere, and in the address`, async ({
    page,
  }) => {
    await page.goto('/en/');
    await page.locator(`[data-view=${view}] [data-event="${memorandum}"]`).click();
    await expect(page).toHaveURL(`/en/?event=${memorandum}`);
    for (const shown of ['timeline', 'chronicle']) {
      const marked = page.locator(`[data-view=${shown}] [aria-current="true"][data-event]`);
      await expect(marked).toHaveAttribute('data-event', memorandum);
    }
    await expect(page.locator('[data-view=map] [data-place=hainan]')).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.reload();
    const kept = page.locator(`[data-view=chronicle] [data-event="${memorandum}"]`);
    await expect(kept).toHaveAttribute('aria-current', 'true');
  });
}

test('a place narrows the story, and the way back is offered', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('[data-view=map] [data-place=hainan]').click();
  await expect(page).toHaveURL('/en/?place=hainan');
  const rows = page.locator('[data-view=chronicle] [data-event]');
  expect(await rows.count()).toBeLessThan(story.events.length);
  await page.getByRole('button', { name: 'Show the whole story' }).click();
  await expect(rows).toHaveCount(story.events.length);
  await expect(page).toHaveURL('/en/');
});

test('topics narrow all three views', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Cultural exchange' }).click();
  await expect(page).toHaveURL('/en/?topics=culture');
  const culture = story.events.filter(({ topic }) => topic === 'culture').length;
  await expect(page.locator('[data-view=chronicle] [data-event]')).toHaveCount(culture);
  await expect(page.locator('[data-view=timeline] [data-event]')).toHaveCount(culture);
});

test('the back button leads back to what was chosen', async ({ page }) => {
  await page.goto('/en/');
  await page.locator(`[data-view=timeline] [data-event="${memorandum}"]`).click();
  await expect(page).toHaveURL(`/en/?event=${memorandum}`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`/?event=${memorandum}`);
  await page.goBack();
  await expect(page).toHaveURL(`/en/?event=${memorandum}`);
  const row = page.locator(`[data-view=chronicle] [data-event="${memorandum}"]`);
  await expect(row).toHaveAttribute('aria-current', 'true');
});

test('an address that means nothing is as if it were not there', async ({ page }) => {
  await page.goto('/en/?event=nothing&place=%3Cscript%3E&from=2024-99&topics=,,');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await expect(page.locator('[data-view=chronicle] [data-event]')).toHaveCount(story.events.length);
});

test('the address can ask for light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/?appearance=dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(13, 20, 32)');
});

test('nothing scrolls sideways on a phone', async ({ page }) => {
  for (const { path } of PAGES) {
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(path);
    for (const width of [320, 360, 390, 768]) {
      await page.setViewportSize({ width, height: 780 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('taking over moves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number };
        Reflect.set(
          globalThis,
          'shifted',
          Number(Reflect.get(globalThis, 'shifted') ?? 0) + shift.value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/');
    await page.locator('#instrument').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-view=map] .leaflet-map-pane')).toBeAttached();
    await pictures(page, 20);
    const shifted = await page.evaluate(() => Number(Reflect.get(globalThis, 'shifted') ?? 0));
    expect(shifted, `at ${width}`).toBeLessThan(0.01);
  }
});

test('the chronicle brings the chosen entry into its own view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/en/?event=${memorandum}`);
  const list = page.locator('[data-view=chronicle] ol');
  const row = list.locator(`[data-event="${memorandum}"]`);
  await expect(row.locator('summary')).toBeVisible();
  const [outer, inner] = [await list.boundingBox(), await row.boundingBox()];
  expect(inner?.y).toBeGreaterThanOrEqual(outer?.y ?? Infinity);
  expect((inner?.y ?? Infinity) + 60).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
});

test('what lies far below is laid out when a reader comes near', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('/en/');
  const columns = page.locator('#sources > .columns > div').first();
  const isLaidOut = () =>
    columns.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await page.evaluate(() => document.querySelector('#sources')?.scrollIntoView());
  await expect.poll(isLaidOut).toBe(true);
  // Also once it is known how high everything is, the page stands where it was asked to.
  await expect.poll(() => page.locator('#sources').evaluate(topOf)).toBeLessThan(260);
});

function topOf(element: Element): number {
  return Math.abs(element.getBoundingClientRect().top);
}
