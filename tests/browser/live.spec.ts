import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const events = readFileSync('data/events.csv', 'utf8');

/** As an upload that broke off leaves it, in the middle of a Chinese character. */
const cutInsideCharacter = Buffer.from(events).subarray(0, Buffer.from(events).indexOf('原文') + 1);

/** The page with a table on the server that is not the one it was built from. */
async function openWith(page: Page, name: string, body: string | Buffer, status = 200) {
  await page.route(`**/data/${name}?*`, (route) =>
    route.fulfill({ status, body, contentType: 'text/csv' }),
  );
  await page.goto('/en/');
}

test('a table replaced on the server shows at the next load, in what was chosen', async ({
  page,
}) => {
  const edited = events.replace('Students receive admission letters', 'Letters have arrived');
  expect(edited).not.toBe(events);
  await openWith(page, 'events.csv', edited);
  const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
  await expect(row).toContainText('Letters have arrived');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('rows that are rejected do not hold back the good ones', async ({ page }) => {
  const edited = `${events.replace('Students receive admission letters', 'Letters have arrived').trimEnd()}\nbroken,2024-13,education\n`;
  await openWith(page, 'events.csv', edited);
  await expect(page.getByText('Letters have arrived').first()).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

for (const [what, body, status] of [
  ['a web page instead of a table', '<!doctype html><h1>Not found</h1>', 200],
  ['an empty file', '', 200],
  ['a file cut in two', cutInsideCharacter, 200],
  ['a needed file that is gone', 'Not found', 404],
  ['a server that fails', 'Error', 500],
] as const) {
  test(`${what} leaves the last good version`, async ({ page }) => {
    await openWith(page, 'events.csv', body, status);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'stale');
    const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
    await expect(row).toContainText('Students receive admission letters');
    await expect(page.locator('.staff-check')).toHaveCount(0);
  });
}

test('staff are told what is wrong, and where', async ({ page }) => {
  await page.route('**/data/events.csv?*', (route) =>
    route.fulfill({
      body: `${events.trimEnd()}\nbroken,2024-13,education,,,,a,b,c,d,,,,,nwpu-2025,1.1\n`,
    }),
  );
  await page.goto('/en/?check=1');
  const panel = page.locator('.staff-check');
  await expect(panel).toContainText('events.csv');
  await expect(panel).toContainText('2024-13');
  await expect(panel).toContainText('Row 28');
});
