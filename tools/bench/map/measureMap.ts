import type { Page } from '@playwright/test';
import { loadSubject, openBareBrowser } from '../bareBrowser';
import { within } from '../within';
import type { MapScene } from './mapScenes';
import type { MapSubject } from './subjects';

/** Milliseconds per frame. */
export interface MapFrames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

export interface MeasuredMap {
  readonly ready: number;
  readonly panning: MapFrames;
  readonly zooming: MapFrames;
  readonly elements: number;
}

const PATIENCE = 60_000;

/** Shows a scene with one subject in a browser of its own and moves it by hand. */
export async function measureMap(subject: MapSubject, scene: MapScene): Promise<MeasuredMap> {
  const browser = await openBareBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    return await run(page, subject, scene);
  } finally {
    await browser.close();
  }
}

async function run(page: Page, subject: MapSubject, scene: MapScene): Promise<MeasuredMap> {
  await loadSubject(page, subject, 'height: 600px');
  await page.evaluate((given) => {
    const { prepare } = Reflect.get(globalThis, 'benchSubject');
    Reflect.set(globalThis, 'prepared', prepare(given));
  }, scene);
  const ready: number = await within(
    PATIENCE,
    page.evaluate(`benchReady(${JSON.stringify(subject.mark)})`),
  );
  await page.waitForTimeout(1000);
  const middle = await middleOf(page, subject.ground);
  await wheel(page, middle, -120, 8);
  await page.waitForTimeout(1000);
  const panning = await watched(page, () => drag(page, middle));
  await page.waitForTimeout(500);
  const zooming = await watched(page, async () => {
    await wheel(page, middle, -60, 20);
    await wheel(page, middle, 60, 20);
  });
  const elements: number = await page.evaluate('document.querySelectorAll("#target *").length');
  return { ready, panning, zooming, elements };
}

async function watched(page: Page, act: () => Promise<void>): Promise<MapFrames> {
  await page.evaluate('benchWatch()');
  await act();
  return page.evaluate('benchFrames()');
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page, ground: string): Promise<Spot> {
  const box = await page.locator(`#target ${ground}`).first().boundingBox();
  const target = await page.locator('#target').boundingBox();
  if (box === null || target === null) throw new Error(`nothing at ${ground}`);
  return { x: target.x + target.width * 0.52, y: target.y + target.height * 0.6 };
}

/** To and fro over the map, a move for each frame. */
async function drag(page: Page, { x, y }: Spot): Promise<void> {
  for (const way of [-1, 1, -1, 1]) {
    await page.mouse.move(x - way * 150, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(x - way * 150 + way * step * 15, y + step * way * 3);
      await page.waitForTimeout(10);
    }
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
}

async function wheel(page: Page, { x, y }: Spot, delta: number, steps: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
}
