import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { atRest, pictures } from '../browser/atRest';
import { tablesSeen } from '../browser/tablesSeen';
import { amount, report } from './amount';
import { expect, test } from './watched';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Marquesas',
  'America/Los_Angeles',
  'America/St_Johns',
  'Atlantic/Azores',
  'Africa/Cairo',
  'Asia/Almaty',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
];
const PATHS = ['/', '/en/', '/kk/', '/ru/'];
/** What is said on a page, drawn anew by its scripts. */
const WORDS = '[data-view=chronicle], [data-view=timeline], [data-view=metrics]';

async function alive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.locator('[data-view=timeline]').scrollIntoViewIfNeeded();
  // Only a timeline that answers can be zoomed.
  await expect(page.locator('[data-view=timeline] .controls button')).toHaveCount(3);
  await atRest(page, '[data-view=timeline] :is([data-event], text)');
}

const wordsOf = (page: Page) =>
  page
    .locator(WORDS)
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));

async function readIn(
  browser: Browser,
  options: BrowserContextOptions,
  path: string,
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await before(page);
  await alive(page, path);
  const words = await wordsOf(page);
  expect(errors, path).toEqual([]);
  await context.close();
  return words;
}

for (const [at, path] of PATHS.entries()) {
  test(`${path}: the same dates wherever the reader is, and whatever the clock says`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const site = baseURL === undefined ? {} : { baseURL };
    const home = await readIn(browser, { ...site, timezoneId: 'UTC' }, path);
    expect(home.join('')).toMatch(/20\d\d/);
    const zones = ZONES.filter((_, i) => i % amount(1, 6) === at % amount(1, 6));
    for (const timezoneId of zones) {
      expect(await readIn(browser, { ...site, timezoneId }, path), timezoneId).toEqual(home);
    }
    for (const year of at === 1 ? ['1984', '2096'] : []) {
      const wrong = await readIn(browser, site, path, (page) =>
        page.clock.setFixedTime(`${year}-02-29T23:59:59Z`),
      );
      expect(wrong, year).toEqual(home);
    }
    report(`time and place: ${path}`, `${zones.length} of ${ZONES.length} zones`);
  });
}

test('a browser that knows no Kazakh says what the build said', async ({ browser, baseURL }) => {
  const site = baseURL === undefined ? {} : { baseURL };
  const known = await readIn(browser, site, '/kk/');
  const unknown = await readIn(browser, site, '/kk/', (page) =>
    page.addInitScript(() => {
      for (const name of [
        'DateTimeFormat',
        'NumberFormat',
        'PluralRules',
        'ListFormat',
        'Collator',
        'DisplayNames',
      ]) {
        const known = Reflect.get(Intl, name);
        const without = new Proxy(known, {
          construct: (target, [locale, ...rest]) =>
            Reflect.construct(target, [/^kk/.test(String(locale)) ? 'en' : locale, ...rest]),
          apply: (target, self, [locale, ...rest]) =>
            Reflect.apply(target, self, [/^kk/.test(String(locale)) ? 'en' : locale, ...rest]),
          get: (target, key) =>
            key === 'supportedLocalesOf' ? () => [] : Reflect.get(target, key),
        });
        Reflect.set(Intl, name, without);
      }
    }),
  );
  expect(unknown).toEqual(known);
});

test('storage and cookies that are blocked are not missed', async ({ page, watch }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  for (const path of ['/en/', '/en/embed/timeline/', '/en/embed/metrics/', '/desk/']) {
    await page.goto(path);
    await expect(page.locator('html'), path).toHaveAttribute('data-state', 'ready');
  }
  expect(watch).toEqual({ errors: [], outside: [] });
});

test('who comes back finds what was chosen, and it answers', async ({ page, watch }) => {
  await page.goto('/en/');
  const row = page.locator('[data-view=chronicle] [data-event]').first();
  await row.locator('summary').click();
  await expect(page).toHaveURL(/event=/);
  await page.goto('/ru/');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/\?event=/);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await page.locator('[data-view=chronicle] [data-event]').nth(1).locator('summary').click();
  await expect(row).not.toHaveAttribute('aria-current', 'true');
  expect(watch.errors).toEqual([]);
});

/** As a browser shows a page that it kept; this one keeps none for tests. */
const comeBack = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

test('who comes back to a kept page finds tables that changed meanwhile, and what was chosen', async ({
  page,
  watch,
}) => {
  const events = readFileSync('data/events.csv', 'utf8');
  let body = events;
  let asked = 0;
  await page.route('**/data/events.csv*', (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'text/csv', body });
  });
  await page.goto('/en/?event=admission-letters');
  const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => asked).toBe(1);
  await tablesSeen(page);
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await comeBack(page);
  await expect.poll(() => asked).toBe(2);
  await tablesSeen(page, 2);
  await pictures(page, 10);
  // The same tables: the page is the one that was kept.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'kept') === true)).toBe(true);
  body = events.replace('Students receive admission letters', 'Letters have arrived');
  await comeBack(page);
  await expect(row).toContainText('Letters have arrived');
  await expect(row).toHaveAttribute('aria-current', 'true');
  expect(watch).toEqual({ errors: [], outside: [] });
});

/** As a tab that was opened in the background: nothing is drawn until somebody looks at it. */
function inBackground(): void {
  const waiting: FrameRequestCallback[] = [];
  const draw = window.requestAnimationFrame.bind(window);
  let isHidden = true;
  Object.defineProperty(document, 'visibilityState', {
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  window.requestAnimationFrame = (call) => (isHidden ? -waiting.push(call) : draw(call));
  addEventListener('look', () => {
    isHidden = false;
    for (const call of waiting.splice(0)) draw(call);
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('a tab opened in the background shows the tables of now when it is looked at, and answers', async ({
  page,
  watch,
}) => {
  const body = readFileSync('data/events.csv', 'utf8').replace(
    'Students receive admission letters',
    'Letters have arrived',
  );
  await page.route('**/data/events.csv*', (route) =>
    route.fulfill({ contentType: 'text/csv', body }),
  );
  await page.addInitScript(inBackground);
  await page.goto('/en/');
  await tablesSeen(page);
  await page.evaluate(() => dispatchEvent(new Event('look')));
  const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
  await expect(row).toContainText('Letters have arrived');
  await row.locator('summary').click();
  await expect(row).toHaveAttribute('aria-current', 'true');
  expect(watch).toEqual({ errors: [], outside: [] });
});

test('a tab that the browser froze goes on where it was', async ({ page, watch }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Tell it in order' }).click();
  const current = page.locator('[data-view=chronicle] [aria-current=true]');
  await expect(current).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.getByRole('button', { name: 'Pause' }).click();
  const row = page.locator('[data-view=chronicle] [data-event]').nth(3);
  await row.locator('summary').click();
  await expect(row).toHaveAttribute('aria-current', 'true');
  expect(watch).toEqual({ errors: [], outside: [] });
});
