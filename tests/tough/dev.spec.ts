import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { isLong } from './amount';
import { expect, test } from './watched';

/** `npm run dev` under the policy that it declares: what it refuses is found while it is written. */
test.describe('the server for writing', () => {
  test.skip(!isLong, 'It bundles what it serves anew, which takes half a minute.');
  let folder: string;
  let server: ViteDevServer;
  let origin: string;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'story-dev-'));
    cpSync('data', folder, { recursive: true });
    process.env.DATA_DIR = folder;
    server = await createServer({
      configLoader: 'bundle',
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0 },
    });
    delete process.env.DATA_DIR;
    await server.listen();
    const { port } = server.httpServer?.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
  });
  test.afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  for (const path of ['/', '/en/embed/map/', '/desk/']) {
    test(`${path} comes alive and asks for nothing that it refuses`, async ({ page, watch }) => {
      await page.goto(origin + path);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', {
        timeout: 60_000,
      });
      const place = page.locator('[data-view=map] [data-place]').first();
      if ((await place.count()) > 0) {
        await place.dispatchEvent('click');
        await expect(page.locator('.leaflet-map-pane')).toBeAttached({ timeout: 60_000 });
      }
      expect(watch.errors).toEqual([]);
    });
  }

  test('a saved table with a fault is shown over the page, and goes when it is mended', async ({
    page,
    watch,
  }) => {
    const file = join(folder, 'events.csv');
    const sound = readFileSync(file, 'utf8');
    await page.goto(`${origin}/en/`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
    writeFileSync(file, sound.replace('2024-07-02', '2024-13-02'));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay.getByText('2024-13-02').first()).toBeVisible();
    writeFileSync(file, sound);
    await expect(overlay).toHaveCount(0);
    expect(watch.errors).toEqual([]);
  });
});
