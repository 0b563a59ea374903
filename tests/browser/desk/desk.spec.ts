import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { runCheck } from '../../../tools/check/runCheck';
import { violations, violationsInDark } from '../axe';
import { dropFile, eventsInGbk, type Slip } from './deskFiles';
import { expect, test } from '../quietPage';

const SLIPS: readonly Slip[] = [
  { row: 4, column: 'date', typed: '2024-13-01' },
  { row: 7, column: 'topic', typed: 'reserch' },
  { row: 9, column: 'organizations', typed: 'nwpuu' },
];
const MENDED: readonly Slip[] = [{ row: 2, column: 'title_zh', typed: '通知书到了' }];

const card = (page: Page) => page.getByRole('article', { name: 'events.csv' });
const frame = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`);

async function open(page: Page, address = '/desk/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(frame(page, '预览: 改后').locator('[data-view=chronicle]')).toBeVisible();
}

test('from a GBK file with three mistakes to a download that passes the check', async ({
  page,
}) => {
  const asked: string[] = [];
  await open(page);
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));

  await dropFile(page, 'events.csv', eventsInGbk(SLIPS));
  const messages = card(page).getByRole('listitem');
  await expect(messages.filter({ hasText: '第 4 行“date”' })).toContainText('2024-13-01');
  await expect(messages.filter({ hasText: '第 7 行“topic”' })).toContainText('research');
  await expect(messages.filter({ hasText: '第 9 行“organizations”' })).toContainText('nwpu');
  await expect(card(page).getByRole('cell', { name: '2024-13-01' })).toBeVisible();

  await page.locator('#desk-files').setInputFiles({
    name: 'events (1).csv',
    mimeType: 'text/csv',
    buffer: eventsInGbk(MENDED),
  });
  await expect(page.getByRole('status').first()).toContainText('没有必须改的地方');
  await expect(frame(page, '预览: 改后').locator('[data-view=chronicle]')).toContainText(
    '通知书到了',
  );
  await expect(frame(page, '预览: 线上').locator('body')).not.toContainText('通知书到了');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 events.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('events.csv');
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('data', folder, { recursive: true });
  await download.saveAs(join(folder, 'events.csv'));
  expect([...readFileSync(join(folder, 'events.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { code, output } = await runCheck([folder, '--json'], false);
  rmSync(folder, { recursive: true });
  expect(code, output).toBe(0);
  expect(output).not.toContain('encoding');

  expect(asked.filter((one) => !/^GET (blob:|http:\/\/127\.0\.0\.1)/.test(one))).toEqual([]);
});

test('gives back the very same bytes when nothing had to be mended', async ({ page }) => {
  await open(page);
  await page.locator('#desk-files').setInputFiles('data/topics.csv');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 topics.csv' }).click(),
  ]);
  expect(readFileSync(await download.path()).equals(readFileSync('data/topics.csv'))).toBe(true);
  await expect(page.getByText('没有变化。')).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ noise: /ERR_INTERNET_DISCONNECTED/ });

  test('works once it is open', async ({ page, context }) => {
    await open(page);
    // What the first preview shows from pictures is there before the network goes.
    await expect(frame(page, '预览: 线上').locator('html')).toHaveAttribute('data-state', 'ready');
    const picture = frame(page, '预览: 线上').locator('img.basemap.light').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await context.setOffline(true);
    await dropFile(page, 'events.csv', eventsInGbk(MENDED));
    const next = frame(page, '预览: 改后');
    await expect(next.locator('[data-view=chronicle]')).toContainText('通知书到了');
    await page.getByRole('combobox', { name: '语言' }).selectOption('ru');
    await expect(next.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(frame(page, '预览: 线上').locator('html')).toHaveAttribute('lang', 'ru');
    for (const name of ['下载 events.csv', 'places.xlsx', '全部 CSV（zip）']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      expect(await download.failure()).toBeNull();
    }
  });
});

test('what was chosen in the preview stays from one version to the next', async ({ page }) => {
  await open(page);
  const next = frame(page, '预览: 改后');
  await next.locator('[data-view=timeline] [data-event=admission-letters]').first().click();
  await dropFile(page, 'events.csv', eventsInGbk(MENDED));
  const chosen = next.locator('[data-view=chronicle] [aria-current="true"]');
  await expect(chosen).toHaveAttribute('data-event', 'admission-letters');
  await expect(chosen).toContainText('通知书到了');
});

test('the preview leads nowhere else', async ({ page }) => {
  await open(page);
  const next = frame(page, '预览: 改后');
  await next.getByRole('link', { name: 'English' }).click();
  await expect(next.locator('html')).toHaveAttribute('lang', 'en');
  await next.locator('[data-view=sources] a[href$="events.csv"]').first().click();
  await expect(next.locator('[data-view=sources]')).toBeVisible();
});

test('a workbook template opens as what it says', async ({ page }) => {
  await open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'events.xlsx' }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('2024-07-02');
});

test('axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await dropFile(page, 'events.csv', eventsInGbk(SLIPS));
  await expect(card(page)).toBeVisible();
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all.slice(0, 4)) (one as HTMLDetailsElement).open = true;
  });
  expect(await violations(page)).toEqual([]);
  expect(await violationsInDark(page)).toEqual([]);
});

for (const width of [390, 1280]) {
  test(`axe finds nothing while cells are mended, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/desk/?lang=en');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await dropFile(page, 'events.csv', eventsInGbk(SLIPS));
    await card(page)
      .getByRole('button', { name: 'Edit the cell: row 4, column date' })
      .first()
      .click();
    await card(page).getByRole('textbox').first().fill('2024-1');
    expect(await violations(page)).toEqual([]);
    await card(page).getByRole('button', { name: 'Write “research”' }).first().click();
    await expect(page.getByRole('button', { name: 'Undo the last change' })).toBeVisible();
    await page.getByText('What was changed', { exact: true }).click();
    await expect(page.getByRole('region', { name: 'Tell readers' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await violationsInDark(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test('nothing scrolls sideways', async ({ page }) => {
  await page.goto('/desk/');
  await dropFile(page, 'events.csv', eventsInGbk(SLIPS));
  await expect(card(page)).toBeVisible();
  for (const width of [320, 360, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 780 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${width}`).toBeLessThanOrEqual(width);
  }
});

test('on a phone one version is shown at a time', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/desk/');
  await expect(page.locator('iframe[title="预览: 改后"]')).toBeVisible();
  await expect(page.locator('iframe[title="预览: 线上"]')).toBeHidden();
  await page.getByRole('button', { name: '线上', exact: true }).click();
  await expect(page.locator('iframe[title="预览: 线上"]')).toBeVisible();
});

test('files are reached by the keyboard', async ({ page }) => {
  await open(page);
  const files = page.locator('#desk-files');
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    if (await files.evaluate((input) => input === document.activeElement)) break;
  }
  await expect(files).toBeFocused();
});

test('speaks English when asked', async ({ page }) => {
  await page.goto('/desk/?lang=en');
  await expect(page).toHaveTitle('Data desk');
  await expect(page.getByRole('status').first()).toContainText('No file given yet');
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL('/desk/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
});

test('holds under a strict policy', async ({ page }) => {
  await page.route('**/desk/**', async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await open(page);
  await dropFile(page, 'events.csv', eventsInGbk(SLIPS));
  await expect(card(page)).toBeVisible();
});

for (const [address, title] of [
  ['guide.html', '更新数据'],
  ['guide.en.html', 'updating its data'],
] as const) {
  test(`the guide at ${address} is whole`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/desk/${address}`);
    await expect(page).toHaveTitle(new RegExp(title));
    const widths = await page.getByRole('img').evaluateAll(async (images) => {
      const all = images.filter((one) => one instanceof HTMLImageElement);
      for (const image of all) image.loading = 'eager';
      await Promise.all(all.map((image) => image.decode().catch(() => {})));
      return all.map((image) => image.naturalWidth);
    });
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    // Both are one template, and so long that axe takes a while over them.
    if (address === 'guide.html') expect(await violations(page)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is and leads to the guide', async ({ page }) => {
    await page.goto('/desk/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据工作台');
    await expect(page.getByText('JavaScript').first()).toBeVisible();
    await page.getByRole('link', { name: '更新数据的步骤（说明）' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
