import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { frameHeights, needsFrameSizing, storyFrame } from './framedPage';
import { startServers } from './servers';
import type { Servers } from './servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.stop());
test.beforeEach(({ page }) => needsFrameSizing(page));

/** What makes a page's height depend on its width: running text, and a media query. */
async function fillWithText(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `
      #text { margin: 0; font: 20px/30px monospace; word-break: break-all; }
      #wide { height: 100px; }
      @media (max-width: 400px) { #wide { height: 400px; } }
      @media (min-width: 700px) { #wide { height: 700px; } }`;
    document.head.append(style);
    const content = document.querySelector('#content');
    content?.removeAttribute('style');
    content?.insertAdjacentHTML('beforeend', `<p id="text">${'x'.repeat(1500)}</p>`);
    content?.insertAdjacentHTML('beforeend', '<div id="wide"></div>');
  });
}

/** By how much the frame is higher than its content. */
async function excess(page: Page, frame: Frame): Promise<number> {
  const [height = 0] = await frameHeights(page);
  const box = await frame.locator('#content').boundingBox();
  return height - Math.ceil(box?.height ?? 0);
}

async function setColumnWidth(page: Page, width: number): Promise<void> {
  await page.locator('#column').evaluate((column, pixels) => {
    column.style.width = `${pixels}px`;
  }, width);
}

test('follows the width of its column, narrower and wider', async ({ page }) => {
  await page.goto(servers.hostPage('frame-sizing'));
  const frame = await storyFrame(page);
  await fillWithText(frame);
  for (const width of [640, 380, 300, 600, 900, 320]) {
    await setColumnWidth(page, width);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(() => excess(page, frame)).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('follows a column that was hidden, or swapped its width while nobody saw it', async ({
  page,
}) => {
  await page.goto(servers.hostPage('frame-sizing'));
  const frame = await storyFrame(page);
  await fillWithText(frame);
  const show = (display: string) =>
    page.locator('#column').evaluate((column, value) => (column.style.display = value), display);
  for (const width of [900, 320, 640]) {
    await show('none');
    await setColumnWidth(page, 360);
    await setColumnWidth(page, width);
    await show('block');
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(() => excess(page, frame)).toBe(0);
  }
});

test('raises no error in the page while the content shrinks', async ({ page }) => {
  await page.goto(servers.hostPage('frame-sizing'));
  const frame = await storyFrame(page);
  await frame.evaluate(() => {
    const faults: string[] = [];
    Object.assign(window, { faults });
    addEventListener('error', ({ message }) => faults.push(message));
  });
  for (const height of [1300, 450, 900, 200]) {
    await frame.locator('#content').evaluate((content, pixels) => {
      content.style.height = `${pixels}px`;
    }, height);
    await expect.poll(() => frameHeights(page)).toEqual([height]);
  }
  expect(await frame.evaluate(() => (window as unknown as { faults: string[] }).faults)).toEqual(
    [],
  );
});
