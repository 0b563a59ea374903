import type { Browser, Page } from '@playwright/test';
import { within } from '../within';
import { PAGE_WATCH } from './pageWatch';
import type { Press, Site } from './site';

/** How a page is read: on a phone on a slow line, or on a desk with nothing in the way. */
export type Reading = 'slow phone' | 'quick desk';

/** A page on its way, in a browser context of its own with an empty cache. */
export interface Loading {
  readonly page: Page;
  /** Bytes on the wire with their headers, and requests, until now. */
  readonly wire: () => { readonly bytes: number; readonly requests: number };
}

export interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** When everything was drawn, milliseconds after the navigation began. */
  readonly drawn: number;
  /** Tasks of 50 ms and more. */
  readonly tasks: readonly { readonly start: number; readonly time: number }[];
}

const KILOBIT = 1000 / 8;
const LINE = { downloadThroughput: 1600 * KILOBIT, uploadThroughput: 750 * KILOBIT, latency: 150 };
const SLOWER = 4;
/** Who needs longer has not finished. */
const PATIENCE = 60_000;

/** Opens a page, does something with it as soon as its first byte is there, and closes it. */
export async function withPage<T>(
  browser: Browser,
  address: string,
  reading: Reading,
  act: (loading: Loading) => Promise<T>,
): Promise<T> {
  const isSlow = reading === 'slow phone';
  const viewport = isSlow ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(PAGE_WATCH);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (isSlow) {
      await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    let [bytes, requests] = [0, 0];
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests += 1;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    return await within(PATIENCE, act({ page, wire: () => ({ bytes, requests }) }));
  } finally {
    await context.close();
  }
}

/** Waits until everything is drawn and the page is loaded, and so much longer. */
export async function seenUntil(page: Page, { drawn }: Site, rest: number): Promise<Seen> {
  await page.evaluate(`pageWatch.lookFor(${JSON.stringify(drawn)})`);
  await page.waitForLoadState('load');
  await page.evaluate('pageWatch.until(() => pageWatch.seen.drawn !== null)');
  await page.waitForTimeout(rest);
  return page.evaluate('pageWatch.seen');
}

export interface Answered {
  /** Milliseconds after the navigation began. */
  readonly at: number;
  /** Milliseconds after the press. */
  readonly after: number;
}

/** Presses something once with a real pointer; `null` when it is not drawn or does not answer. */
export async function pressOnce(
  page: Page,
  { target, answer }: Press,
  patience: number,
): Promise<Answered | null> {
  const aim: { x: number; y: number; key: string } | null = await page.evaluate(
    `pageWatch.aim(${JSON.stringify(target)})`,
  );
  if (aim === null) return null;
  await page.mouse.click(aim.x, aim.y);
  const asked = JSON.stringify(answer.replaceAll('KEY', aim.key));
  return page.evaluate(`pageWatch.answered(${asked}, ${patience})`);
}
