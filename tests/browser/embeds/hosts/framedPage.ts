import { setTimeout } from 'node:timers/promises';
import { expect, test, type Frame, type Page } from '@playwright/test';

/** Leaves out, and says so, what this Chromium is too old for: frames that the browser itself sizes. */
export async function needsFrameSizing(page: Page): Promise<void> {
  const known = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!known, 'this Chromium does not know CSS frame-sizing yet');
}

/** The story's frame inside a host page, once its page is loaded; the first, where there are more. */
export async function storyFrame(page: Page): Promise<Frame> {
  // Asked again and again: a host may exchange the frame's page while it loads, and who waits for an
  // event of the first one waits in vain.
  await expect.poll(() => isLoaded(page), { timeout: 15_000 }).toBe(true);
  return frameIn(page);
}

async function frameIn(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

async function isLoaded(page: Page): Promise<boolean> {
  const frame = await frameIn(page);
  if (!/\/story\/|^about:srcdoc/.test(frame.url())) return false;
  // A page that is just going refuses to answer, or never does.
  const isComplete = frame.evaluate(() => document.readyState === 'complete').catch(() => false);
  return Promise.race([isComplete, setTimeout(1000, false)]);
}

export async function setContentHeight(page: Page, height: number): Promise<void> {
  const frame = await storyFrame(page);
  await frame.locator('#content').evaluate((content, pixels) => {
    content.style.height = `${pixels}px`;
  }, height);
}

/** The height that each frame of the page has for its content, without its border. */
export async function frameHeights(page: Page): Promise<readonly number[]> {
  return page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
}

/** From now on the page keeps every message that it hears. Call it before the page is opened. */
export async function keepMessages(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}
