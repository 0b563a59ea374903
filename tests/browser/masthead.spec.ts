import type { Page } from '@playwright/test';
import { expect, test } from './quietPage';
import { tablesSeen } from './tablesSeen';

const DARK = 'rgb(13, 20, 32)';
const LIGHT = 'rgb(250, 248, 244)';

const offer = (page: Page) => page.locator('aside.offer');
const look = (page: Page, name = 'Dark mode') => page.getByRole('button', { name });

test('a switch turns the page dark and light, in the address and in the other languages', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/?event=summit-speech');
  await expect(look(page)).toHaveAttribute('aria-pressed', 'false');
  await look(page).click();
  await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  await expect(look(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/event=summit-speech&appearance=dark$/);
  // A choice that is made afterwards keeps the look.
  await page.locator('[data-view=chronicle] [data-event=first-graduates] summary').click();
  await expect(page).toHaveURL(/event=first-graduates/);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\/\?.*appearance=dark/);
  await expect(page).toHaveURL(/event=first-graduates/);
  await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  // Back to what the system says, there is no word of it in the address.
  await look(page, 'Тёмная тема').click();
  await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
  await expect(page).not.toHaveURL(/appearance/);
});

test('on a dark system the switch begins dark, and follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/');
  await expect(look(page)).toHaveAttribute('aria-pressed', 'true');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(look(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
});

test('without a script there is no switch that would do nothing', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL ?? ''}/en/`);
  await expect(page.locator('body > header button')).toHaveCount(0);
  await page.close();
});

for (const path of ['/en/', '/ru/', '/en/embed/timeline/', '/kk/embed/metrics/', '/desk/']) {
  test(`the look that an address asks for is that of the first paint: ${path}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    // The first visit on a slow line: the page is read long before what makes it answer is there.
    await page.route(/assets\/(start|desk)-[\w-]+\.js/, () => {});
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.appearance === undefined) return;
        observer.disconnect();
        Reflect.set(globalThis, 'lookAt', performance.now());
      }).observe(document, { subtree: true, attributeFilter: ['data-appearance'] });
    });
    await page.goto(`${path}?appearance=dark`, { waitUntil: 'commit' });
    const paint = () =>
      page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? null);
    await expect.poll(paint).not.toBeNull();
    const at = await page.evaluate(() => Number(Reflect.get(globalThis, 'lookAt')));
    expect(at).toBeLessThanOrEqual((await paint()) ?? 0);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'loading');
    await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  });
}

test.describe('a server that refuses what stands in a page', () => {
  test.use({ noise: /Content Security Policy/ });

  test('gets the look from the starter', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
    await page.route('**/en/?*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto('/en/?appearance=dark');
    await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  });
});

test.describe('a reader whose language is another', () => {
  test.use({ locale: 'ru-KZ' });

  test('is offered it in one line, and goes on where they were', async ({ page }) => {
    // On a phone the line stays at the foot of the window.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/kk/');
    await expect(offer(page)).toHaveAttribute('lang', 'ru');
    await expect(offer(page)).toBeInViewport();
    await page.locator('#sources').evaluate((part) => part.scrollIntoView());
    await offer(page).getByRole('link', { name: 'Читать по-русски' }).click();
    await expect(page).toHaveURL('/ru/');
    await expect(page.locator('#sources')).toBeInViewport();
    await expect(look(page, 'Тёмная тема')).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('is offered it where nothing else stands, at every width', async ({ page }) => {
    for (const path of ['/en/', '/kk/']) {
      for (const width of [960, 1024, 1366, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const line = await offer(page).boundingBox();
        const header = await page.locator('body > header').boundingBox();
        const words = await page.locator('.standfirst').boundingBox();
        expect(line?.y, `${width}`).toBeGreaterThanOrEqual(
          (header?.y ?? 0) + (header?.height ?? 0),
        );
        expect((line?.y ?? 0) + (line?.height ?? 0), `${width}`).toBeLessThanOrEqual(words?.y ?? 0);
      }
    }
  });

  test('closes the line, and reads on; whoever chose a language is offered none', async ({
    page,
  }) => {
    await page.goto('/en/');
    await offer(page).getByRole('button', { name: 'Закрыть' }).click();
    await expect(offer(page)).toHaveCount(0);
    await expect(page).toHaveURL('/en/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/');
    await expect(look(page, '深色模式')).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('is offered nothing in a frame, and nothing on a screen that nobody attends', async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const offers = () => scripts.filter((url) => url.includes('dressMasthead-'));
    for (const path of ['/en/embed/story/', '/en/?play=loop', '/en/']) {
      await page.goto(path);
      // What the page asks for last, after what an offer would come with.
      await tablesSeen(page);
      expect(offers(), path).toHaveLength(path === '/en/' ? 1 : 0);
    }
    await expect(offer(page)).toHaveCount(1);
  });
});
