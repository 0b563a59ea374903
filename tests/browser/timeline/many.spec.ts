import { expect, test, type Locator, type Page } from '@playwright/test';
import { loadSubject } from '../../../tools/bench/bareBrowser';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { atRest, pictures } from '../atRest';
import { builtOnce } from '../builtOnce';

/** The real timeline with made-up events: more than any story that is committed here has. */
let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('timeline');
});

async function show(page: Page, count: number): Promise<Locator> {
  await loadSubject(page, built, 'min-height: 620px');
  await page.evaluate((size) => {
    const subject = Reflect.get(globalThis, 'benchSubject');
    subject.show(document.getElementById('target'), subject.prepare(size));
  }, count);
  const lanes = page.locator('.lanes');
  await expect(lanes.locator('canvas').first()).toBeVisible();
  return lanes;
}

const countsIn = (lanes: Locator) =>
  lanes
    .locator('.group text')
    .evaluateAll((all) => all.map((one) => Number(one.textContent?.replace(/\D/g, ''))));

test('ten thousand events are few elements, painted marks and groups that count the rest', async ({
  page,
}) => {
  const lanes = await show(page, 10_000);
  expect(await page.locator('#target *').count()).toBeLessThan(3000);
  const counts = await countsIn(lanes);
  expect(counts.length).toBeGreaterThan(10);
  expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThan(9000);
  const dark = await lanes
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return pixels.filter((value, i) => i % 4 === 3 && value > 200).length;
    });
  expect(dark).toBeGreaterThan(2000);
});

test('a painted mark answers the pointer as a drawn one does', async ({ page }) => {
  const lanes = await show(page, 10_000);
  const canvas = lanes.locator('canvas').first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('No canvas');
  // Somewhere along the first row there is a mark; what is under the pointer becomes a link.
  const row = box.y + 9;
  let found: string | null = null;
  let at = box.x + 20;
  for (; found === null && at < box.x + 400; at += 5) {
    await page.mouse.move(at, row);
    await pictures(page, 2);
    const active = lanes.locator('.mark.active');
    found = await active.evaluateAll(([first]) => first?.getAttribute('data-event') ?? null);
  }
  expect(found).toMatch(/^event-\d+$/);
  await page.mouse.click(at - 5, row);
  const chosen = lanes.locator('.mark[aria-current="true"]');
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveAttribute('aria-label', /^Event \d+: .*, /);
});

test('a group opens: nearer, it counts fewer', async ({ page }) => {
  const lanes = await show(page, 10_000);
  const before = Math.max(...(await countsIn(lanes)));
  await lanes.locator('.group').nth(3).click();
  await expect.poll(async () => Math.max(...(await countsIn(lanes)))).toBeLessThan(before / 4);
});

test('Enter on a group opens it, and the focus stays with its first event', async ({ page }) => {
  const lanes = await show(page, 10_000);
  const group = lanes.locator('.group').nth(3);
  const first = ((await group.getAttribute('data-event')) ?? '').split(' ')[0] ?? '';
  const before = Math.max(...(await countsIn(lanes)));
  await group.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => Math.max(...(await countsIn(lanes)))).toBeLessThan(before / 4);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-event')?.split(' ') ?? []);
  await expect.poll(focused).toContain(first);
});

test('the keys reach painted marks and groups one after another, also beyond the window', async ({
  page,
}) => {
  const lanes = await show(page, 10_000);
  const stop = () => page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null);
  await lanes.locator('[data-stop][tabindex="0"]').first().focus();
  const met = new Set([await stop()]);
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => met.has(await stop())).toBe(false);
    met.add(await stop());
  }
  expect(met.size).toBe(13);
  await page.keyboard.press('+');
  await atRest(page, '.lanes :is(.mark, .group)');
  await page.keyboard.press('End');
  await expect.poll(async () => met.has(await stop())).toBe(false);
  const box = await page.locator(':focus').boundingBox();
  expect(box?.x).toBeGreaterThan(100);
  expect(box?.x).toBeLessThan(1280);
});

test('a hundred thousand events show themselves and still answer', async ({ page }) => {
  const lanes = await show(page, 100_000);
  const counts = await countsIn(lanes);
  expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThan(99_000);
  await lanes.locator('.group').first().click();
  await expect.poll(async () => Math.max(...(await countsIn(lanes)))).toBeLessThan(1000);
});
