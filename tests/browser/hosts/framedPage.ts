import type { Frame, Page } from '@playwright/test';

/** The story's frame inside a host page, once its page is loaded; the first, where there are more. */
export async function storyFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  await frame.waitForURL(/\/story\/|^about:srcdoc/);
  return frame;
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
