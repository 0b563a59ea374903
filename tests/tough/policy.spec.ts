import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dropFile } from '../browser/desk/deskFiles';
import { startServers, type Servers } from '../browser/embeds/hosts/servers';
import { textHash } from '../../tools/pages/policy';
import { tablesSeen } from '../browser/tablesSeen';
import { expect, PAGES, test } from './watched';

const written = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => [name, readFileSync(join('dist', name), 'utf8')] as const);
const events = readFileSync('data/events.csv', 'utf8');
const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-state', /ready|stale/);

test('every page declares it before anything that it is about, and keeps it', () => {
  expect(written.length).toBeGreaterThan(20);
  for (const [name, html] of written) {
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];
    expect(policy, name).toMatch(
      /^default-src 'none'; script-src 'self'( http:| 'sha256-[\w+/]+=')?; style-src 'self'/,
    );
    expect(policy, name).toContain("require-trusted-types-for 'script'");
    expect(policy, name).not.toMatch(/unsafe/);
    // Only what is for frames may be served by another than the frame's own server.
    expect(policy.includes('http:'), name).toBe(/(^|\/)embed\//.test(name));
    expect(html.indexOf(policy), name).toBeLessThan(html.search(/<(style|script|link|body)/));
    for (const [, text = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) {
      expect(policy, name).toContain(textHash(text));
    }
    expect(html, name).not.toMatch(/<[a-z][^<>]*\s(style|on[a-z]+)="/);
    for (const [, tag = '', text = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (tag === '') expect(policy, name).toContain(`script-src 'self' ${textHash(text)};`);
      else expect(tag, name).toMatch(/ src="(\.\.\/)*assets\/|type="application\/(ld\+)?json"/);
    }
  }
});

for (const path of [...PAGES, '/', '/kk/', '/ru/'] as const) {
  test(`${path} is used and asks for nothing that it refuses`, async ({ page, watch }) => {
    await page.goto(path);
    await ready(page);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 60);
    for (const part of await page.locator('[data-island]').all()) {
      await part.locator(':scope > *').first().scrollIntoViewIfNeeded();
    }
    const map = page.locator('[data-view=map] [data-place]').first();
    if ((await map.count()) > 0) {
      await map.dispatchEvent('click');
      await expect(page.locator('.leaflet-map-pane')).toBeAttached();
    }
    const row = page.locator('[data-view=chronicle] summary').first();
    if ((await row.count()) > 0) {
      await row.click();
      await expect(page.locator('[data-view=chronicle] [aria-current]')).toHaveCount(1);
    }
    await tablesSeen(page);
    expect(watch).toEqual({ errors: [], outside: [] });
  });
}

for (const view of ['timeline', 'map', 'metrics']) {
  test(`the dialog shows ${view} as another page would`, async ({ page, watch }) => {
    await page.goto(`/en/#embed-${view}`);
    const preview = page.getByRole('dialog').locator('iframe').contentFrame();
    await expect(preview.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(watch).toEqual({ errors: [], outside: [] });
  });
}

test('staff see what is wrong in the live data', async ({ page, watch }) => {
  await page.route('**/data/events.csv*', (route) =>
    route.fulfill({
      contentType: 'text/csv',
      body: `${events.trimEnd()}\nbad,2024-13,education\n`,
    }),
  );
  await page.goto('/en/?check=1');
  await expect(page.getByText('2024-13').first()).toBeVisible();
  expect(watch).toEqual({ errors: [], outside: [] });
});

for (const [size, padding] of [
  ['small', ''],
  ['large, read beside the page,', `\n${'#'.repeat(300_000)}`],
] as const) {
  test(`${size} tables that changed are shown`, async ({ page, watch }) => {
    const body =
      events.replace('Students receive admission letters', 'Letters have arrived') + padding;
    await page.route('**/data/events.csv*', (route) =>
      route.fulfill({ contentType: 'text/csv', body }),
    );
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('/en/');
    await expect(
      page.locator('[data-view=chronicle] [data-event=admission-letters]'),
    ).toContainText('Letters have arrived');
    expect(workers).toHaveLength(padding === '' ? 0 : 1);
    expect(watch).toEqual({ errors: [], outside: [] });
  });
}

test('what a reader takes away is made without what it refuses', async ({ page, watch }) => {
  await page.goto('/en/');
  await page.locator('a[data-take=story]').click();
  const menu = page.getByRole('dialog');
  for (const name of [/PNG/, /SVG/, /JSON/]) {
    const coming = page.waitForEvent('download');
    await menu.getByRole('button', { name }).first().click();
    await coming;
  }
  expect(watch).toEqual({ errors: [], outside: [] });
});

test('the desk reads a file, shows it and gives it back', async ({ page, watch }) => {
  await page.goto('/desk/?lang=en');
  await ready(page);
  await dropFile(page, 'events.csv', Buffer.from(events.replace('2024-07-02', '2024-13-02')));
  const card = page.getByRole('article', { name: 'events.csv' });
  await expect(card.getByText('2024-13-02').first()).toBeVisible();
  await expect(page.frameLocator('iframe').first().locator('[data-view=chronicle]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download events\.csv/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('events.csv');
  expect(watch).toEqual({ errors: [], outside: [] });
});

test.describe('in a frame', () => {
  let servers: Servers;
  test.beforeAll(async () => {
    servers = await startServers('dist');
  });
  test.afterAll(() => servers.stop());

  test('a sandboxed frame and a srcdoc are alive, and refuse what was not built', async ({
    page,
  }) => {
    const address = `${servers.story}en/embed/story/index.html`;
    const html = await (await page.request.get(address)).text();
    await page.goto(servers.hostPage('plain'));
    for (const written of [null, html.replace('<head>', `<head><base href="${address}">`)]) {
      await page.evaluate(
        ([from, text]) => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          if (text === null) frame.src = String(from);
          else frame.srcdoc = String(text);
          document.querySelector('iframe')?.replaceWith(frame);
        },
        [address, written] as const,
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
      expect(await frame.locator('body').evaluate(refused)).toEqual(['html', 'inline', 'handler']);
    }
  });
});

test('what was not built does not run', async ({ page }) => {
  await page.goto('/en/');
  await ready(page);
  expect(await page.locator('body').evaluate(refused)).toEqual(['html', 'inline', 'handler']);
  const outside = page.locator('body').evaluate(
    (body) =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          done(effectiveDirective),
        );
        const picture = document.createElement('img');
        picture.src = 'https://elsewhere.example/pixel.png';
        body.append(picture);
      }),
  );
  expect(await outside).toBe('img-src');
});

/** Which of the ways that text could run the page refuses. */
function refused(body: Element): string[] {
  const ran: string[] = [];
  Object.assign(globalThis, { ran });
  const kinds: string[] = [];
  try {
    document.createElement('p').innerHTML = '<img src="x" onerror="ran.push(1)">';
  } catch {
    kinds.push('html');
  }
  const script = document.createElement('script');
  try {
    script.text = 'ran.push("inline")';
  } catch {
    script.append('ran.push("inline")');
  }
  body.append(script);
  if (!ran.includes('inline')) kinds.push('inline');
  const button = document.createElement('button');
  try {
    button.setAttribute('onclick', 'ran.push("handler")');
  } catch {
    // Refused even before it could be pressed.
  }
  body.append(button);
  button.click();
  button.remove();
  if (!ran.includes('handler')) kinds.push('handler');
  return kinds;
}
