import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { staticServer } from '../../../tools/serve/staticServer';
import { pictures } from '../atRest';
import { realStory } from '../realStory';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const story = realStory();
const home = mkdtempSync(join(tmpdir(), 'frozen-'));
const [data, out] = [join(home, 'data'), join(home, 'site')];
let server: Server;
let site = '';
let day = '';

test.beforeAll(async () => {
  cpSync('data', data, { recursive: true, filter: (source) => !source.includes('archive') });
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--freeze'], {
    env: { ...process.env, DATA_DIR: data, OUT_DIR: out },
    stdio: 'pipe',
  });
  // Whichever day it was by the time the build came to it.
  [day = ''] = readdirSync(join(data, 'archive'));
  server = staticServer(out);
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // A correction after that day.
  const table = join(out, 'data/events.csv');
  const corrected = readFileSync(table, 'utf8').replace(
    story.events[0]?.title.en ?? '',
    'Corrected since',
  );
  writeFileSync(table, corrected);
});

test.afterAll(() => void server.close());

test('the day is kept beside the tables', () => {
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(existsSync(join(data, 'archive', day, 'en/embed/timeline/index.html'))).toBe(true);
});

test('a frozen frame says its day, reads no live table and leads to the live one', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site}archive/${day}/en/embed/timeline/?topics=education`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText('As it was on')).toBeVisible();
  await expect(page.getByText('Corrected since')).toHaveCount(0);
  await pictures(page, 30);
  expect(asked.filter((path) => path.endsWith('.csv'))).toEqual([]);
  const live = page.getByRole('link', { name: 'The latest version' });
  await expect(live).toHaveJSProperty('href', `${site}en/embed/timeline/?topics=education`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0);
  // The map of that day is there, too, and every script that a reader's hand asks for.
  await page.goto(`${site}archive/${day}/en/`);
  await page.locator('[data-view=map] [data-place]').first().dispatchEvent('click');
  await expect(page.locator('[data-view=map] .leaflet-map-pane')).toBeAttached();
});

test('a live frame follows, and the dialog offers both', async ({ page }) => {
  await page.goto(`${site}en/embed/timeline/`);
  await expect(page.getByText('Corrected since').first()).toBeAttached();
  await page.goto(`${site}en/#embed-timeline`);
  const address = page.getByRole('dialog').getByLabel('Address', { exact: true });
  await expect(address).toHaveValue(`${site}en/embed/timeline/index.html`);
  await page.getByLabel('Kept up to date?').selectOption(day);
  await expect(address).toHaveValue(`${site}archive/${day}/en/embed/timeline/index.html`);
});
