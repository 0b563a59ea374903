import { expect, test, type Page } from '@playwright/test';
import { frameHeights, storyFrame } from './hosts/framedPage';
import { startServers, type Servers } from './hosts/servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers('dist');
});
test.afterAll(() => servers.stop());

const dialog = (page: Page) => page.getByRole('dialog');
const code = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true });

async function openDialog(page: Page, view: string) {
  await page.goto(`${servers.story}en/index.html#embed-${view}`);
  await expect(dialog(page)).toBeVisible();
}

/** An article of another site, with the code pasted into it as its system would. */
async function openArticle(page: Page, html: string, width = 680) {
  await page.goto(servers.hostPage('empty'));
  await page.evaluate(
    ([pasted, column]) => {
      document.body.style.width = `${column}px`;
      document.body.append(document.createRange().createContextualFragment(String(pasted)));
    },
    [html, width] as const,
  );
}

for (const view of ['story', 'timeline', 'map', 'metrics', 'agreements']) {
  test(`${view}: the code that is shown, pasted, fits and stays fit`, async ({ page }) => {
    await openDialog(page, view);
    const html = await code(page, 'Code with a script').inputValue();
    await openArticle(page, html);
    const frame = await storyFrame(page);
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    const height = () =>
      frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(async () => (await frameHeights(page))[0]).toBe(await height());
    // The host follows: figures and agreements stand whole, and nothing in them scrolls on its own.
    const panel = frame.locator('.scroll-panel');
    const isWhole = view === 'metrics' || view === 'agreements';
    if (isWhole) {
      expect(await panel.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    } else expect(await height()).toBeLessThanOrEqual(1000);
    await expect(page.locator('iframe')).toHaveAttribute('title', /·/);
  });
}

test('the code without a script, its styles stripped, is a frame of fixed height', async ({
  page,
}) => {
  await openDialog(page, 'timeline');
  const html = await code(page, 'Code without a script').inputValue();
  expect(html).not.toContain('<script');
  await openArticle(page, html.replace(/ style="[^"]*"/, ''), 360);
  const frame = await storyFrame(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
  expect(await frameHeights(page)).toEqual([760]);
});

test('what is chosen stands in the code, and only that', async ({ page }) => {
  await openDialog(page, 'timeline');
  const address = code(page, 'Address');
  await expect(address).toHaveValue(`${servers.story}en/embed/timeline/index.html`);
  await dialog(page).getByLabel('Language').selectOption('ru');
  await dialog(page).getByRole('checkbox').nth(1).check();
  await dialog(page).getByLabel('From').fill('2024-13');
  await expect(address).not.toHaveValue(/from=/);
  await dialog(page).getByLabel('From').fill('2024');
  await dialog(page).getByLabel('Look').selectOption('dark');
  await expect(address).toHaveValue(
    `${servers.story}ru/embed/timeline/index.html?appearance=dark&topics=education&from=2024`,
  );
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(preview.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('the preview is as wide as a phone or an article, and as high as its content', async ({
  page,
}) => {
  await openDialog(page, 'metrics');
  const frame = dialog(page).locator('iframe');
  for (const [name, width] of [
    ['Phone', 360],
    ['Article', 680],
  ] as const) {
    await dialog(page).getByRole('button', { name }).click();
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(width);
    await expect
      .poll(() =>
        frame.evaluate((element) => {
          const inside = (element as HTMLIFrameElement).contentDocument?.documentElement;
          return element.clientHeight - Math.ceil(inside?.getBoundingClientRect().height ?? 0);
        }),
      )
      .toBe(0);
  }
});

test('copying says that it copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, 'map');
  await dialog(page).getByRole('button', { name: 'Copy: Address' }).click();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page, 'Address').inputValue());
});

test('each view leads to the dialog, Escape leads back', async ({ page }) => {
  await page.goto(`${servers.story}en/index.html`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const before = await page.evaluate(() => history.length);
  for (const [name, view] of [
    ['Figures', 'metrics'],
    ['Agreements', 'agreements'],
    ['Map', 'map'],
    ['Timeline', 'timeline'],
    ['Whole story', 'story'],
  ] as const) {
    await page.locator('.embed-links').getByRole('link', { name, exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Code for another page…' }).click();
    await expect(dialog(page).getByRole('combobox').first()).toHaveValue(view);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a frame leads to the dialog for its own view, with what was chosen', async ({ page }) => {
  await page.goto(`${servers.story}en/embed/timeline/index.html?topics=research`);
  const way = page.locator('footer a[data-way]').nth(1);
  await expect(way).toHaveAttribute('href', '../../../en/?topics=research#embed-timeline');
  await page.goto(`${servers.story}en/index.html?topics=research#embed-timeline`);
  await expect(code(page, 'Address')).toHaveValue(/embed\/timeline\/index\.html\?topics=research$/);
});
