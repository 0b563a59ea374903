import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { alwaysSaid } from '../../tools/serve/headers';
import { staticServer } from '../../tools/serve/staticServer';
import { readFileSync } from 'node:fs';
import { ALLOWED, FOREIGN, photograph, picturedFolder } from './picturedStory';
import { realStory } from './realStory';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const ids = realStory().events.map(({ id }) => id);
let data = '';
let server: Server;
let site = '';

test.beforeAll(async () => {
  data = await picturedFolder();
  const out = join(data, '../site');
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
    env: { ...process.env, DATA_DIR: data, OUT_DIR: out },
    stdio: 'pipe',
  });
  const always = alwaysSaid(readFileSync(join(out, '_headers'), 'utf8'));
  server = staticServer(out, { always });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => void server.close());

/** The pictures that a page asks for, its maps and icons left out. */
function askedPictures(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (request.resourceType() !== 'image' || /basemap|icon/.test(pathname)) return;
    asked.push(`${host}${pathname}`);
  });
  return asked;
}

const row = (page: Page, at: number) =>
  page.locator(`[data-view=chronicle] [data-event="${ids[at]}"]`);

async function open(page: Page, at: number): Promise<void> {
  await page.goto(`${site}en/?event=${ids[at]}`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

test('a picture comes with its event, in the width that is needed, and nothing moves for it', async ({
  page,
}) => {
  const asked = askedPictures(page);
  let letCome = () => {};
  const wait = new Promise<void>((go) => (letCome = go));
  await page.route('**/data/images/**', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(`${site}en/`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  expect(asked).toEqual([]);
  await row(page, 0).locator('summary').click();
  const image = row(page, 0).getByRole('img', { name: 'Students before a building' });
  await expect(image).toBeVisible();
  const before = await image.boundingBox();
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(1600 / 900, 1);
  letCome();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
  const after = await image.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  await expect(image).toHaveAttribute('loading', 'lazy');
  await expect(row(page, 0)).toContainText('Photo: A. Witness');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/\/data\/images\/campus-.*-(480|960)\.webp$/);
});

test('a host that is named is asked, any other is not, and no player is framed', async ({
  page,
}) => {
  const asked = askedPictures(page);
  await page.route(`https://${ALLOWED}/**`, async (route) =>
    route.fulfill({ body: await photograph(600, 400, 'jpeg'), contentType: 'image/jpeg' }),
  );
  await open(page, 1);
  const image = row(page, 1).locator('figure img');
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(600);
  const link = row(page, 1).locator('figure a');
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=1');
  await expect(link).toContainText('youtube.com');
  await open(page, 3);
  await expect(row(page, 3).locator('figure a')).toContainText('bilibili.com');
  await open(page, 2);
  await expect(row(page, 2).locator('.body')).toBeVisible();
  await expect(row(page, 2).locator('figure')).toHaveCount(0);
  expect(asked.filter((address) => address.startsWith(FOREIGN))).toEqual([]);
  await expect(page.locator('iframe')).toHaveCount(0);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toMatch(new RegExp(`img-src [^;]*https://${ALLOWED}`));
  expect(policy).not.toContain(FOREIGN);
});

test('a host that is not named is kept out of the policy of the real story', async ({ page }) => {
  await page.goto('/en/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(/img-src ([^;]*)/.exec(policy ?? '')?.[1]).not.toContain('https:');
});

test('the story told in order shows the picture of what it tells', async ({ page }) => {
  await page.goto(`${site}en/`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.getByRole('button', { name: 'Tell it in order' }).click();
  const image = row(page, 0).getByRole('img', { name: 'Students before a building' });
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture is there as well', async ({ page }) => {
    await page.goto(`${site}en/`);
    await row(page, 0).locator('summary').click();
    await expect(
      row(page, 0).getByRole('img', { name: 'Students before a building' }),
    ).toBeVisible();
  });
});

test.describe('while the story is written', () => {
  let dev: ChildProcess;
  let address = '';

  test.beforeAll(async () => {
    dev = spawn('npx', ['vite', '--configLoader', 'bundle', '--port', '0', '--host', '127.0.0.1'], {
      env: { ...process.env, DATA_DIR: data, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      detached: true,
    });
    address = await new Promise<string>((found, failed) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += stripVTControlCharacters(chunk.toString());
        const [, at] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(said) ?? [];
        if (at !== undefined) found(at);
      };
      dev.stdout?.on('data', hear);
      dev.stderr?.on('data', hear);
      dev.on('exit', () => failed(new Error(said)));
    });
  });

  test.afterAll(() => {
    // Vite is a child of the shell that npx starts.
    if (dev.pid !== undefined) process.kill(-dev.pid);
  });

  test('pictures are shown from beside the tables', async ({ page }) => {
    const image = row(page, 0).getByRole('img', { name: 'Students before a building' });
    // A server that has just begun packs what it serves meanwhile, and may ask for the page anew.
    await expect(async () => {
      await page.goto(`${address}en/?event=${ids[0]}`);
      await expect(image).toHaveJSProperty('naturalWidth', 1600, { timeout: 20_000 });
    }).toPass({ timeout: 110_000 });
  });
});
