import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { csvBytes } from '../../../src/ingest/writing/writeCsv';
import { runCheck } from '../../../tools/check/runCheck';
import { staticServer } from '../../../tools/serve/staticServer';
import { CHINESE, TIMELINE_JS } from '../../desk/start/lists';
import { workbook, type TestCell } from '../../fixtures/workbook';
import { violations } from '../axe';
import { expect, test } from '../quietPage';

/** Days as Excel holds them, months and years as their first day in a format. */
const WITH_DATES: readonly (readonly TestCell[])[] = [
  ['When', 'Event', 'Details', 'Group', 'Link'],
  [{ day: 45475 }, 'Ferry line opened', 'Twice a day.', 'Boats', 'https://example.org/ferry'],
  [{ day: 45474, format: '17' }, 'Harbour dredged', '', 'Boats', 'https://example.org/harbour'],
  [{ day: 45292, format: 'yyyy' }, 'Market moved', '', 'Town', 'https://example.org/market'],
];

const LISTS = [
  {
    name: 'River.csv',
    bytes: csvBytes(TIMELINE_JS),
    shown: 'Stone bridge opened',
    dates: /1857,.*1901-07-02\/1901-07-05,.*1954-06,/s,
  },
  {
    name: 'Harbour.xlsx',
    bytes: workbook([{ name: 'Sheet1', rows: WITH_DATES }]),
    shown: 'Ferry line opened',
    dates: /,2024-07-02,.*,2024-07,.*,2024,/s,
  },
  {
    name: '大桥.csv',
    bytes: csvBytes(CHINESE),
    shown: '河上大桥通车',
    dates: /2024-07-02,.*2024-08,/s,
  },
] as const;

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto('/desk/?lang=en');
  await page.getByRole('button', { name: 'Start a new story' }).click();
  await page
    .locator('#desk-files')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await expect(page.getByRole('heading', { name: /What are the columns of/ })).toBeVisible();
}

/** The folder that a new story downloads as. */
async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the story (zip)' }).click(),
  ]);
  const entries = unzipSync(new Uint8Array(readFileSync(await file.path())));
  for (const [name, bytes] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return join(folder, 'new-story');
}

/** The site that `npm run build` makes of a folder, and a server for it. */
async function built(story: string) {
  const site = join(folder, basename(folder));
  const env = { ...process.env, DATA_DIR: story, OUT_DIR: site };
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { env });
  const server = staticServer(site);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
      rmSync(join('.build', `prerender-${basename(folder)}`), { recursive: true, force: true });
    },
  };
}

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

for (const { name, bytes, shown, dates } of LISTS) {
  test(`${name} becomes a story that passes the check and can be built, with nothing of the live one`, async ({
    page,
  }) => {
    test.slow();
    await give(page, name, bytes);
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Make the tables' }).click();
    const preview = page.frameLocator('iframe');
    await expect(preview.locator('[data-view=chronicle]')).toContainText(shown);
    await expect(preview.locator('body')).not.toContainText(/西安|哈萨克斯坦|Xi'an|Almaty/);
    await expectNoBarriers(page);
    const story = await download(page);
    expect(readFileSync(join(story, 'events.csv'), 'utf8')).toMatch(dates);
    const { code, output } = await runCheck([story, '--json'], false);
    expect(code, output).toBe(0);
    expect(readFileSync(join(story, 'next-steps.txt'), 'utf8')).toContain('npm run build');

    // A build takes twenty seconds and more, alone on a machine, and there is none of several stories
    // at once: the long form builds each list, the short one the last.
    if (process.env.TOUGH !== 'long' && name !== LISTS[2].name) return;
    const site = await built(story);
    const reader = await page.context().newPage();
    await reader.goto(`${site.address}/`);
    await expect(reader.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(reader.locator('[data-view=chronicle]')).toContainText(shown);
    await expect(reader.locator('[data-view=timeline] [data-event]').first()).toBeVisible();
    await expect(reader.locator('body')).not.toContainText(/西安|哈萨克斯坦|Xi'an|Almaty/);
    await site.stop();
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing of the questions is wider than it', async ({ page }) => {
    await give(page, LISTS[0].name, LISTS[0].bytes);
    await page.getByRole('button', { name: 'Make the tables' }).click();
    await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await expectNoBarriers(page);
  });
});
