import type { Browser, Page } from '@playwright/test';
import { loadSubject, openBareBrowser } from '../bareBrowser';
import { within } from '../within';
import { plainEvents } from './plainEvents';
import type { Subject } from './subjects';

/** One row of the table; times in milliseconds, `null` where it was not reached. */
export interface Measured {
  readonly subject: string;
  readonly events: number;
  /** What went wrong; `null` when nothing did. */
  readonly failure: string | null;
  readonly ready: number | null;
  readonly dragging: Frames | null;
  readonly zooming: Frames | null;
  /** Megabytes after a collection. */
  readonly heap: number | null;
  readonly nodes: number | null;
}

export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** The longest from an input to the frame that answers it. */
  readonly answer: number;
}

/** Who needs longer to show itself, or to be dragged, has not finished. */
const PATIENCE = 60_000;

/** Shows so many events with one subject in a browser of its own and moves them by hand. */
export async function measure(subject: Subject, count: number): Promise<Measured> {
  const browser = await openBareBrowser();
  const found = { ready: null, dragging: null, zooming: null, heap: null, nodes: null };
  const result: { -readonly [K in keyof Measured]: Measured[K] } = {
    subject: subject.name,
    events: count,
    failure: null,
    ...found,
  };
  try {
    await within(PATIENCE * 2, run(browser, subject, count, result));
  } catch (error) {
    result.failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await Promise.race([browser.close(), pause(5000)]);
  }
  return result;
}

async function run(
  browser: Browser,
  subject: Subject,
  count: number,
  result: { -readonly [K in keyof Measured]: Measured[K] },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await loadSubject(page, subject, 'min-height: 620px');
  const data = subject.name === 'this project' ? count : plainEvents(count);
  await page.evaluate('globalThis.prepared = null');
  await page.evaluate((events) => {
    const bench = Reflect.get(globalThis, 'benchSubject');
    Reflect.set(globalThis, 'prepared', bench.prepare(events));
  }, data);
  result.ready = await within(
    PATIENCE,
    page.evaluate(`benchReady(${JSON.stringify(subject.mark)})`),
  );
  await page.waitForTimeout(800);
  await zoom(page, subject, -100, 6);
  await page.waitForTimeout(600);
  result.dragging = await watched(page, () => drag(page, subject));
  await page.waitForTimeout(300);
  result.zooming = await watched(page, async () => {
    await zoom(page, subject, 100, 12);
    await zoom(page, subject, -100, 12);
  });
  result.nodes = await page.evaluate('document.querySelectorAll("#target *").length');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session
    .send('Performance.enable')
    .then(() => session.send('Performance.getMetrics'));
  const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? null;
  result.heap = bytes === null ? null : bytes / 2 ** 20;
}

async function watched(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate('benchWatch()');
  await within(PATIENCE, act());
  return within(PATIENCE, page.evaluate('benchFrames()'));
}

/** To and fro along the picture, as fast as a hand does: a move for each frame. */
async function drag(page: Page, { ground }: Subject): Promise<void> {
  const { x, y } = await middleOf(page, ground);
  for (const way of [-1, 1, -1, 1]) {
    await page.mouse.move(x - way * 200, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(x - way * 200 + way * step * 20, y);
      await page.waitForTimeout(10);
    }
    await page.mouse.up();
  }
}

async function zoom(page: Page, subject: Subject, delta: number, steps: number): Promise<void> {
  if (subject.zoomButtons !== null) {
    const { nearer, farther } = subject.zoomButtons;
    for (let step = 0; step < Math.ceil(steps / 3); step += 1) {
      await page
        .locator(delta < 0 ? nearer : farther)
        .first()
        .click({ force: true });
      await page.waitForTimeout(100);
    }
    return;
  }
  const { x, y } = await middleOf(page, subject.ground);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing at ${selector}`);
  return { x: box.x + box.width * 0.55, y: box.y + Math.min(box.height, 500) * 0.6 };
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
