import { expect, test } from '@playwright/test';
import { pictures } from '../atRest';
import { storyFrame } from './hosts/framedPage';
import { startServers, type Servers } from './hosts/servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers('dist');
});
test.afterAll(() => servers.stop());

for (const view of ['story', 'timeline', 'map', 'metrics', 'agreements']) {
  test(`${view}: drawn and alive in a sandbox, on a server without CORS and with a strict policy`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // The tables cannot be fetched from a frame without an origin, and the browser says so.
      const isFetch = /data\/[\w-]+\.csv|ERR_FAILED/.test(message.text() + message.location().url);
      if (message.type() === 'error' && !isFetch) {
        errors.push(`${message.text()} ${message.location().url}`);
      }
    });
    await page.goto(
      servers.hostPage('embed-js', { sandboxed: true, page: `en/embed/${view}/index.html` }),
    );
    const frame = await storyFrame(page);
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(frame.locator('[data-address]')).toHaveText(`${servers.story}en/`);
    const mark = frame.locator('[data-view=chronicle] summary').first();
    if ((await mark.count()) > 0) {
      await mark.click();
      await expect(frame.locator('[data-view=chronicle] [aria-current]')).toHaveCount(1);
    }
    await pictures(page, 20);
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(errors).toEqual([]);
  });

  test(`${view}: lives in a srcdoc`, async ({ page }) => {
    const address = `${servers.story}en/embed/${view}/index.html`;
    const html = await (await page.request.get(address)).text();
    await page.goto(servers.hostPage('plain'));
    await page.evaluate(
      ([source, base]) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = (source ?? '').replace('<head>', `<head><base href="${base}">`);
        document.querySelector('iframe')?.replaceWith(frame);
      },
      [html, address],
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(frame.locator('[data-address]')).toContainText(`${servers.story}en/`);
  });
}
