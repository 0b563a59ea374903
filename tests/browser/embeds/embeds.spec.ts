import { expect, test, type Page } from '@playwright/test';
import { atRest, pictures } from '../atRest';

const LANGUAGES = ['', 'en/', 'kk/', 'ru/'];
const VIEWS = ['story', 'timeline', 'map', 'metrics', 'agreements'] as const;
const HOOK = {
  story: '[data-metric] .figure',
  timeline: '[data-view=timeline] [data-event]',
  map: '[data-view=map] [data-place]',
  metrics: '[data-metric]',
  agreements: '[data-agreement]',
};
/** What an embed gets where neither scripts nor styles of its code survive. */
const SIZES = [
  { width: 360, height: 760 },
  { width: 900, height: 620 },
];

/** Whether an element is inside the window, whole. */
async function isInWindow(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const window = page.viewportSize();
  return box !== null && window !== null && box.y >= 0 && box.y + box.height <= window.height;
}

for (const view of VIEWS) {
  test(`${view}: nothing is cut at any size, in any language`, async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto(`/${language}embed/${view}/`);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await atRest(page, `h1, footer a[data-way], ${HOOK[view]}`);
        const where = `${language} at ${size.width}`;
        expect(await isInWindow(page, 'h1'), `heading ${where}`).toBe(true);
        expect(await isInWindow(page, HOOK[view]), `records ${where}`).toBe(true);
        expect(await isInWindow(page, 'footer a[data-way]'), `way out ${where}`).toBe(true);
        const { height, overflow } = await page.evaluate(() => ({
          height: document.documentElement.getBoundingClientRect().height,
          overflow: document.documentElement.scrollWidth - innerWidth,
        }));
        expect(height, where).toBeLessThanOrEqual(size.height);
        expect(overflow, where).toBeLessThanOrEqual(0);
      }
    }
  });

  test(`${view}: whole without a script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/embed/${view}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(HOOK[view]).first()).toBeVisible();
    await expect(page.locator('footer a[data-way]').first()).toBeVisible();
    await context.close();
  });

  test(`${view}: keeps to itself`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
    });
    await page.goto(`/en/embed/${view}/`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await pictures(page, 30);
    expect(elsewhere).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${view}: in the look that its address asks for`, async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/en/embed/${view}/`);
    const light = await paper();
    await page.goto(`/en/embed/${view}/?appearance=dark`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(await paper()).not.toBe(light);
  });
}

test('one figure alone: metric=ID', async ({ page }) => {
  await page.goto('/en/embed/metrics/?metric=investment');
  await expect(page.locator('[data-metric]:visible')).toHaveCount(1);
  await expect(page.locator('[data-metric=investment]')).toBeVisible();
});

test('a topic narrows the agreements', async ({ page }) => {
  await page.goto('/en/embed/agreements/');
  const all = await page.locator('[data-agreement]:visible').count();
  await page.goto('/en/embed/agreements/?topics=research');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const some = await page.locator('[data-agreement]:visible').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

for (const view of VIEWS) {
  test(`${view}: the way to the whole story keeps what was chosen`, async ({ page }) => {
    await page.goto(`/en/embed/${view}/?event=admission-letters&topics=education`);
    const way = page.locator('footer a[data-way]').first();
    await expect
      .poll(async () => new URL((await way.getAttribute('href')) ?? '', page.url()).pathname)
      .toBe('/en/');
    await expect(way).toHaveAttribute('href', /\?topics=education&event=admission-letters$/);
    const chosen = page.locator('[data-event=admission-letters][aria-current=true]');
    if (view === 'timeline' || view === 'map') await expect(chosen.first()).toBeAttached();
  });
}

test('nothing in a frame is as high as its window', async ({ page }) => {
  for (const view of VIEWS) {
    const response = await page.goto(`/en/embed/${view}/`);
    const html = (await response?.text()) ?? '';
    for (const [, href = ''] of html.matchAll(/rel="stylesheet" href="([^"]+)"/g)) {
      const css = await (await page.request.get(new URL(href, page.url()).href)).text();
      expect(css.match(/[\d.]+[sld]?v(?:h|b|max|min)\b/g), `${view}: ${href}`).toBeNull();
    }
  }
});

test('story at 360×760: the panel cuts nothing of the instrument at its sides', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('/kk/embed/story/');
  const sidesOf = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
  const story = await sidesOf('.story');
  const frame = await sidesOf('.instrument .frame');
  expect(frame.left).toBeGreaterThanOrEqual(story.left);
  expect(frame.right).toBeLessThanOrEqual(story.right);
});

test('the timeline takes the height that it is given beside the chronicle', async ({ page }) => {
  for (const width of [900, 1280]) {
    await page.setViewportSize({ width, height: 620 });
    for (const lang of ['', 'en/', 'kk/', 'ru/']) {
      await page.goto(`/${lang}embed/timeline/`);
      const left = await page.locator('.scroll-panel').evaluate((panel) => {
        const last = panel.querySelector('#timeline-end')?.getBoundingClientRect().bottom ?? 0;
        return panel.getBoundingClientRect().bottom - last;
      });
      // What is left is the room of the sign that tells of more below.
      expect(left).toBeLessThanOrEqual(40);
    }
  }
});

test('the buttons of a timeline that comes alive beside the chronicle take no line of their own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 620 });
  for (const lang of ['', 'en/', 'kk/', 'ru/']) {
    await page.goto(`/${lang}embed/timeline/`);
    await page.locator('[data-view=timeline]').hover();
    const buttons = page.locator('[data-view=timeline] .controls button');
    await expect(buttons).toHaveCount(3);
    const foot = await page.locator('[data-view=timeline] .foot').boundingBox();
    const panel = await page.locator('.scroll-panel').boundingBox();
    const end = (panel?.y ?? 0) + (panel?.height ?? 0);
    expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThanOrEqual(end);
    const span = await page.locator('[data-view=timeline] .span').boundingBox();
    const button = await buttons.first().boundingBox();
    expect(Math.abs((button?.y ?? 0) - (span?.y ?? 99))).toBeLessThan(8);
    const below = await page
      .locator('.scroll-panel')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(below, lang).toBe(0);
  }
});
