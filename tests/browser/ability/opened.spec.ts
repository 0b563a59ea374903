import type { Page } from '@playwright/test';
import { violations, violationsInDark } from '../axe';
import { expect, test } from '../quietPage';

/** Presses what is there only once the view answers. */
async function press(page: Page, view: string, name: string): Promise<void> {
  await page.locator(`[data-view=${view}]`).hover({ position: { x: 8, y: 60 } });
  await page.locator(`[data-view=${view}]`).getByRole('button', { name }).click();
}

async function openDialog(page: Page, css: string): Promise<void> {
  await page.locator(css).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What a reader can open, and how. */
const OPENED: readonly [what: string, open: (page: Page) => Promise<void>][] = [
  ['the timeline as a table', (page) => press(page, 'timeline', 'As a table')],
  ['the map as a list', (page) => press(page, 'map', 'Places and ties as a list')],
  ['the menu', (page) => openDialog(page, 'a[data-take=map]')],
  ['the embed dialog', (page) => openDialog(page, 'a[data-embed=story]')],
];

for (const [what, open] of OPENED) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/en/');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await open(page);
    expect(await violations(page)).toEqual([]);
    expect(await violationsInDark(page)).toEqual([]);
  });
}

for (const view of ['story', 'timeline', 'map', 'metrics', 'agreements']) {
  test(`axe finds nothing in the frame of ${view}, on a phone and in an article`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    for (const viewport of [
      { width: 360, height: 760 },
      { width: 900, height: 620 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`/kk/embed/${view}/`);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      expect(await violations(page)).toEqual([]);
    }
  });
}

for (const lang of ['en', 'zh']) {
  test(`axe finds nothing on the desk, ${lang}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/desk/?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(await violations(page)).toEqual([]);
    const rows = ['id,date,topic,title_en,source,locator', 'e1,2024-13,education,A,s1,1.1'];
    const buffer = Buffer.from(rows.join('\r\n'));
    const file = { name: 'events.csv', mimeType: 'text/csv', buffer };
    await page.locator('#desk-files').setInputFiles(file);
    await expect(page.getByRole('article', { name: 'events.csv' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await violationsInDark(page)).toEqual([]);
  });
}
