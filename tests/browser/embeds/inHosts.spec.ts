import { expect, test, type Frame } from '@playwright/test';
import { pictures } from '../atRest';
import { frameHeights, needsFrameSizing, storyFrame } from './hosts/framedPage';
import { startServers, type Servers } from './hosts/servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers('dist');
});
test.afterAll(() => servers.stop());

/** The hosts, and the most that they give a frame; those marked cannot reach into a sandbox. */
const HOSTS: readonly [name: string, most: number, inSandbox: boolean][] = [
  ['pym', Infinity, true],
  ['frames', Infinity, true],
  ['datawrapper', Infinity, true],
  ['datawrapper-old', Infinity, true],
  ['wordpress', 1000, true],
  ['wordpress-late', Infinity, true],
  ['iframe-resizer-4', Infinity, false],
  ['iframe-resizer-5', Infinity, false],
  ['medium', Infinity, true],
  ['h5p', Infinity, true],
  ['lti', Infinity, true],
  ['frame-sizing', Infinity, true],
  ['embed-js', Infinity, true],
];

const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** What a longer story, a larger type or an opened list would do. */
const grow = (frame: Frame, height: number) =>
  frame.evaluate((pixels) => {
    const more = document.querySelector<HTMLElement>('#more') ?? document.createElement('div');
    more.id = 'more';
    more.style.height = `${pixels}px`;
    document.body.append(more);
  }, height);

for (const [name, most, inSandbox] of HOSTS) {
  for (const sandboxed of inSandbox ? [false, true] : [false]) {
    test(`${name}${sandboxed ? ', sandboxed' : ''}: as high as the timeline, also when it grows and shrinks`, async ({
      page,
    }) => {
      if (name === 'frame-sizing') await needsFrameSizing(page);
      await page.goto(servers.hostPage(name, { sandboxed, page: 'en/embed/timeline/index.html' }));
      const frame = await storyFrame(page);
      await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
      for (const more of [0, 500, 0]) {
        await grow(frame, more);
        const wanted = Math.min(most, await heightOf(frame));
        expect(wanted).toBeGreaterThan(250);
        await expect.poll(() => frameHeights(page)).toEqual([wanted]);
      }
    });
  }
}

for (const view of ['timeline', 'map', 'story']) {
  test(`${view}: five choices leave the host’s back button alone`, async ({ page }) => {
    await page.goto(servers.hostPage('embed-js', { page: `en/embed/${view}/index.html` }));
    const frame = await storyFrame(page);
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    const before = await page.evaluate(() => history.length);
    const rows = frame.locator('[data-view=chronicle] [data-event]');
    for (const row of (await rows.all()).slice(0, 5)) {
      await row.locator('summary').click();
      await expect(row).toHaveAttribute('aria-current', 'true');
    }
    // Presses in a row are answered first; the address follows when the views are alive.
    const [last] = (await rows.all()).slice(4);
    const id = (await last?.getAttribute('data-event')) ?? '';
    await expect.poll(() => new URL(frame.url()).searchParams.get('event')).toBe(id);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
}

test('embed.js turns a placeholder into a titled frame that fits', async ({ page }) => {
  await page.goto(servers.hostPage('empty'));
  await page.evaluate((story) => {
    const place = document.createElement('div');
    Object.assign(place.dataset, { storyEmbed: 'metrics', lang: 'en', metric: 'investment' });
    const link = document.createElement('a');
    link.href = `${story}en/`;
    link.textContent = 'The investment';
    place.append(link);
    const script = document.createElement('script');
    script.src = `${story}embed.js`;
    document.body.append(place, script);
  }, servers.story);
  const frame = await storyFrame(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(frame.locator('[data-metric]:visible')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'The investment');
  const wanted = await heightOf(frame);
  expect(wanted).toBeLessThan(600);
  await expect.poll(() => frameHeights(page)).toEqual([wanted]);
});

test('says nothing while nothing changes, and never takes the focus', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(servers.hostPage('plain', { page: 'en/embed/timeline/index.html' }));
  const frame = await storyFrame(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
  await pictures(page, 60);
  const count = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
  const before = await count();
  await pictures(page, 60);
  expect(await count()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});
