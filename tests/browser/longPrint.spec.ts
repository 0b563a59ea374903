import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { staticServer } from '../../tools/serve/staticServer';
import { readPaper, squeezed } from './paper';

/** A story of more events than a page lists, on a site that knows its address. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const MORE = 330;
const SITE = 'https://news.example/story';
let server: Server;
let site = '';
let total = 0;

test.beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'long-'));
  const [data, out] = [join(home, 'data'), join(home, 'site')];
  cpSync('data', data, { recursive: true, filter: (source) => !source.includes('archive') });
  const table = join(data, 'events.csv');
  const [header = '', ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
  const [first = ''] = rows;
  const more = Array.from({ length: MORE }, (_, i) => first.replace(/^[^,]+/, `more-${i}`));
  total = rows.length + MORE;
  writeFileSync(table, `${[header, ...rows, ...more].join('\n')}\n`);
  const settings = join(data, 'settings.csv');
  writeFileSync(settings, `${readFileSync(settings, 'utf8').trimEnd()}\nsite_url,${SITE}\n`);
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
    env: { ...process.env, DATA_DIR: data, OUT_DIR: out },
    stdio: 'pipe',
  });
  server = staticServer(out);
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => void server.close());

async function printed(page: Page) {
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('paper says how many of how many it lists, and where all of them are', async ({ page }) => {
    await page.goto(`${site}en/`);
    const { text } = await printed(page);
    expect(text).toContain(squeezed(`1–100 of ${total}`));
    expect(text).toContain(squeezed(`events.csv <${SITE}/data/events.csv>`));
  });
});

test('all of it is on paper for whoever opened a menu', async ({ page }) => {
  await page.goto(`${site}en/`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.evaluate(() => document.dispatchEvent(new MouseEvent('contextmenu')));
  await expect(page.locator('[data-view=timeline] .controls button').first()).toBeAttached();
  // Its islands come alive one after another.
  await expect(async () => {
    const listed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const { length } = document.querySelectorAll('.paper [data-view=chronicle] [data-event]');
      dispatchEvent(new Event('afterprint'));
      return length;
    });
    expect(listed).toBe(total);
  }).toPass();
});
