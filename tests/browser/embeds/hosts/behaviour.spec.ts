import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pictures } from '../../atRest';
import { frameHeights, keepMessages, setContentHeight, storyFrame } from './framedPage';
import { startServers } from './servers';
import type { Servers } from './servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.stop());

/** Pictures, enough for anything that repeats itself to be noticed. */
const A_WHILE = 60;

/** Adds a frame with the story to a page that does nothing of its own. */
async function addFrame(page: Page, html: string): Promise<void> {
  await page.goto(servers.hostPage('empty'));
  await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
}

const story = () => `${servers.story}embed/map/index.html?e=ab12`;

function heightsIn(messages: readonly unknown[]): readonly number[] {
  return messages.flatMap((message) => {
    const { type, height } = Object(message) as { type?: string; height?: number };
    return type === 'embed-size' && height !== undefined ? [height] : [];
  });
}

test('says each height once, and nothing at rest or to a sibling', async ({ page }) => {
  const messages = await keepMessages(page);
  await addFrame(page, `<iframe src="${story()}"></iframe>`);
  await expect.poll(async () => heightsIn(await messages())).toEqual([700]);
  await page.evaluate(() => {
    const sibling = document.createElement('iframe');
    sibling.srcdoc = `<script>
      parent.frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      parent.frames[0].postMessage('[iFrameSizer]resize', '*');
    </script>`;
    document.body.append(sibling);
  });
  await pictures(page, A_WHILE);
  expect(heightsIn(await messages())).toEqual([700]);
  await setContentHeight(page, 1300);
  await pictures(page, A_WHILE);
  expect(heightsIn(await messages())).toEqual([700, 1300]);
});

test('answers its host at any time, whatever the host said before', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const messages = await keepMessages(page);
  await addFrame(page, `<iframe src="${story()}"></iframe>`);
  await expect.poll(async () => heightsIn(await messages())).toEqual([700]);
  await page.evaluate(() => {
    const ask = { sentinel: 'amp', type: 'frames-init' };
    for (const data of [null, undefined, 0, '', [], 1n, { toString: 1 }, new Map(), ask]) {
      frames[0]?.postMessage(data, '*');
    }
  });
  await expect.poll(async () => heightsIn(await messages())).toEqual([700, 700]);
  expect(await messages()).not.toContain(null);
  expect(faults).toEqual([]);
});

for (const hidden of ['display: none', 'width: 0; border: 0']) {
  test(`hidden by ${hidden}: silent, and right once it is shown`, async ({ page }) => {
    const messages = await keepMessages(page);
    await addFrame(page, `<iframe src="${story()}" style="${hidden}"></iframe>`);
    await storyFrame(page);
    await pictures(page, A_WHILE);
    expect(await messages()).toEqual([]);
    await page.locator('iframe').evaluate((frame) => frame.removeAttribute('style'));
    await expect.poll(async () => heightsIn(await messages())).toEqual([700]);
  });
}

test('hidden where observers sleep, as WordPress does it: asks until it is seen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.ResizeObserver = class extends ResizeObserver {
      override observe() {}
    };
  });
  const messages = await keepMessages(page);
  await addFrame(page, `<iframe src="${story()}#?secret=abc" style="display: none"></iframe>`);
  await storyFrame(page);
  await pictures(page, A_WHILE);
  await page.locator('iframe').evaluate((frame) => frame.removeAttribute('style'));
  await expect.poll(messages).toContainEqual({ message: 'height', value: 700, secret: 'abc' });
});

test('far below what the reader sees: right before the reader comes', async ({ page }) => {
  const messages = await keepMessages(page);
  await addFrame(page, `<div style="height: 9000px"></div><iframe src="${story()}"></iframe>`);
  await expect.poll(async () => heightsIn(await messages())).toEqual([700]);
});

test('in srcdoc with a base, sandboxed: no address of its own, and yet sized', async ({ page }) => {
  await page.goto(servers.hostPage('datawrapper'));
  const html = await (await page.request.get(story())).text();
  const framed = html.replace('<head>', `<head><base href="${servers.story}" />`);
  // A frame of its own: the first one already has the height that is waited for.
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, text) => {
    const other = document.createElement('iframe');
    other.setAttribute('sandbox', 'allow-scripts');
    other.srcdoc = text;
    frame.replaceWith(other);
  }, framed);
  await expect.poll(() => frameHeights(page)).toEqual([700]);
  await setContentHeight(page, 450);
  await expect.poll(() => frameHeights(page)).toEqual([450]);
});

test('opened by itself: says nothing, changes nothing', async ({ page }) => {
  const messages = await keepMessages(page);
  await page.goto(story());
  await pictures(page, A_WHILE);
  expect(await messages()).toEqual([]);
  expect(await page.locator('body').getAttribute('style')).toBeNull();
});

test('two frames with their own keys under Datawrapper’s old way', async ({ page }) => {
  await page.goto(servers.hostPage('datawrapper-old'));
  await expect.poll(() => frameHeights(page)).toEqual([700]);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    const second = document.createElement('iframe');
    second.src = frame.src.replace('ab12', 'cd34');
    frame.after(second);
  });
  await expect.poll(() => frameHeights(page)).toEqual([700, 700]);
  await setContentHeight(page, 450);
  await expect.poll(() => frameHeights(page)).toEqual([450, 700]);
});
