import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/format/words/en';
import { atRest } from '../atRest';
import { expect, test } from '../quietPage';

const words = en.timeline;
interface Point {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

const timeline = (page: Page) => page.locator('[data-view=timeline]');
const spanIn = (page: Page) => new URL(page.url()).searchParams;

/** Opens the page alive, with the timeline in sight; answers its lanes. */
async function open(page: Page, search = '', path = '/en/'): Promise<Locator> {
  await page.goto(`${path}${search}`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const lanes = timeline(page).locator('.lanes');
  await lanes.scrollIntoViewIfNeeded();
  await expect(timeline(page).locator('.movable [role=slider]').first()).toBeVisible();
  return lanes;
}

async function middleOf(lanes: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await lanes.boundingBox();
  if (box === null) throw new Error('The lanes are not laid out');
  return { x: box.x + box.width * 0.6, y: box.y + box.height - 12 };
}

test('no two labels of the timeline overlap, and none leaves it', async ({ page }) => {
  const looks = [360, 768, 1440, 1920].map((width) => ['/en/', width] as const);
  for (const [path, width] of [...looks, ['/', 1440], ['/kk/', 1440], ['/ru/', 1440]] as const) {
    await page.setViewportSize({ width, height: 900 });
    const lanes = await open(page, '', path);
    const frame = await lanes.boundingBox();
    const texts = await lanes.locator('.label:visible').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { text: one.textContent, left, right, top: top + 3, bottom: bottom - 3 };
      }),
    );
    if (width >= 768) expect(texts.length).toBeGreaterThan(8);
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
    const right = (frame?.x ?? 0) + (frame?.width ?? 0);
    expect(texts.filter((one) => one.right > right + 1)).toEqual([]);
  }
});

test('stands the same with and without scripts', async ({ browser, baseURL }) => {
  const places: unknown[] = [];
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/en/`);
    const marks = timeline(page).locator('.mark');
    const found: (readonly [string | null, number, number])[] = [];
    const frame = await timeline(page).boundingBox();
    for (const mark of await marks.all()) {
      const box = await mark.locator('.hit').boundingBox();
      found.push([
        await mark.getAttribute('data-event'),
        Math.round(((box?.x ?? 0) - (frame?.x ?? 0)) / 4),
        Math.round(((box?.y ?? 0) - (frame?.y ?? 0)) / 4),
      ]);
    }
    places.push(found);
    await context.close();
  }
  expect(places[1]).toEqual(places[0]);
});

test('buttons zoom; the days shown are in the address, the map and the cards follow', async ({
  page,
}) => {
  await open(page);
  const place = page.locator('[data-view=map] [data-place=xian]');
  const wholeName = (await place.getAttribute('aria-label')) ?? '';
  await timeline(page).getByRole('button', { name: words.zoomIn }).click();
  await expect.poll(() => spanIn(page).get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
  const shown = page.locator('[data-view=chronicle] li[data-event]');
  const all = await timeline(page).locator('[data-event]').count();
  expect(await shown.count()).toBeLessThan(all);
  await expect(page.locator('[data-view=metrics]')).toContainText('in the span shown');
  await expect(place).not.toHaveAttribute('aria-label', wholeName);
  await timeline(page).getByRole('button', { name: words.whole }).click();
  await expect.poll(() => page.url()).not.toContain('from=');
});

test('what is pointed at is lit in every view, and lets go with the pointer', async ({ page }) => {
  await open(page);
  const lit = (view: string, hook: string) =>
    page.locator(`[data-view=${view}] [data-${hook}].active`);
  const dimmed = page.locator('[data-view=metrics] [data-metric].background');
  await timeline(page).locator('a[data-event=ground-station-memorandum]').hover();
  await expect(lit('chronicle', 'event')).toHaveAttribute(
    'data-event',
    'ground-station-memorandum',
  );
  await expect(lit('map', 'place')).toHaveCount(3);
  await expect.poll(() => dimmed.count()).toBeGreaterThan(0);
  await expect(page.locator('[data-metric=investment]')).not.toHaveClass(/background/);
  await page.mouse.move(2, 2);
  for (const [view, hook] of [
    ['chronicle', 'event'],
    ['map', 'place'],
  ] as const) {
    await expect(lit(view, hook)).toHaveCount(0);
  }
  await expect(dimmed).toHaveCount(0);
});

test('an address with a span opens with it', async ({ page }) => {
  await open(page, '?from=2024-07&to=2024-12');
  await expect(timeline(page).getByRole('slider', { name: words.spanStart })).toHaveAttribute(
    'aria-valuetext',
    '1 July 2024',
  );
  await expect(timeline(page).getByRole('slider', { name: words.spanEnd })).toHaveAttribute(
    'aria-valuetext',
    '31 December 2024',
  );
});

test('the wheel scrolls the page, and zooms only with Ctrl', async ({ page }) => {
  const lanes = await open(page);
  await page.evaluate(() => scrollBy(0, -120));
  const { x, y } = await middleOf(lanes);
  await page.mouse.move(x, y);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(page.url()).not.toContain('from=');
  await atRest(page, '[data-view=timeline] .lanes');
  const top = (await lanes.boundingBox())?.y ?? 0;
  const next = await middleOf(lanes);
  await page.mouse.move(next.x, next.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => page.url()).toContain('from=');
  expect((await lanes.boundingBox())?.y).toBeCloseTo(top, 0);
});

test('a drag moves the window and chooses nothing; a double click shows the whole', async ({
  page,
}) => {
  const lanes = await open(page, '?from=2024-03-01&to=2024-12-31');
  const { x, y } = await middleOf(lanes);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => spanIn(page).get('from')).toMatch(/^2024-0[45]/);
  expect(page.url()).not.toContain('event=');
  await page.mouse.dblclick(x, y);
  await expect.poll(() => page.url()).not.toContain('from=');
});

test('a window is drawn on the strip, carried along, and its end moved by keys', async ({
  page,
}) => {
  await open(page);
  const strip = timeline(page).getByRole('group', { name: words.strip });
  const box = await strip.boundingBox();
  if (box === null) throw new Error('No strip');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 6 });
    await page.mouse.up();
  };
  await drag(0.4, 0.6);
  await expect.poll(() => spanIn(page).get('from')).toMatch(/^2024-01/);
  await drag(0.5, 0.7);
  await expect.poll(() => spanIn(page).get('from')).toMatch(/^2024-0[678]/);
  const before = spanIn(page).get('to');
  await timeline(page).getByRole('slider', { name: words.spanEnd }).focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => spanIn(page).get('to')).not.toBe(before);
});

test('a window that is narrow on the strip is carried by its middle, and an end moved beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, '?from=2024-07-01&to=2024-07-20');
  const window = timeline(page).locator('.window');
  await window.scrollIntoViewIfNeeded();
  const box = await window.boundingBox();
  if (box === null) throw new Error('No window');
  expect(box.width).toBeLessThan(12);
  const length = () => {
    const [from, to] = ['from', 'to'].map((end) => Date.parse(spanIn(page).get(end) ?? ''));
    return Math.round(((to ?? 0) - (from ?? 0)) / 86_400_000);
  };
  const drag = async (from: number, by: number) => {
    const y = box.y + box.height / 2;
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(from + by, y, { steps: 6 });
    await page.mouse.up();
  };
  await drag(box.x + box.width / 2, 60);
  await expect.poll(() => spanIn(page).get('from')).toMatch(/^2024-1[12]/);
  expect(Math.abs(length() - 19)).toBeLessThanOrEqual(1);
  const carried = await window.boundingBox();
  await drag((carried?.x ?? 0) + (carried?.width ?? 0) + 14, 40);
  await expect.poll(length).toBeGreaterThan(60);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('keys: one tab stop, steps in time, Enter chooses, Escape lets go, 0 shows the whole', async ({
  page,
}) => {
  await open(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null);
  await timeline(page).locator('.mark[tabindex="0"]').focus();
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('End');
  await expect.poll(focused).toBe('anniversary-report');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('event=anniversary-report');
  expect(await focused()).toBe('anniversary-report');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('event=');
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('from=');
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('0');
  await expect.poll(() => page.url()).not.toContain('from=');
  await expect(timeline(page).locator('[data-stop][tabindex="0"]')).toHaveCount(1);
});

test('an event without a date is chosen from the tray while a part of the time is shown', async ({
  page,
}) => {
  await open(page, '?from=2024-07-01&to=2024-12-31');
  await timeline(page).locator('summary').click();
  const link = timeline(page).locator('.tray a').first();
  const id = (await link.getAttribute('data-event')) ?? '';
  await link.click();
  await expect.poll(() => spanIn(page).get('event')).toBe(id);
  await expect(link).toHaveAttribute('aria-current', 'true');
  // A span hides what has no date: it opens, so that the entry can be read.
  expect(spanIn(page).get('from')).toBeNull();
  const entry = page.locator(`[data-view=chronicle] li[data-event="${id}"]`);
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await expect(entry).toBeInViewport();
  await expect(entry.locator('h4')).toBeInViewport();
});

test('nothing glides where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await timeline(page).getByRole('button', { name: words.zoomIn }).click();
  expect(await page.evaluate(() => location.search)).toContain('from=');
});

test('the story tells itself over and over where an address asks for it', async ({ page }) => {
  await page.goto('/en/?play=loop');
  await expect(page.locator('[data-view=chronicle] li[aria-current]')).toHaveCount(1);
  await expect(page.getByRole('button', { name: en.tell.pause })).toBeVisible();
  await page.locator('[data-view=timeline] .mark').last().click();
  await expect(page.getByRole('button', { name: en.tell.start })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('the buttons stand above the strip, beside the time shown, and no lane makes room for them', async ({
    page,
  }) => {
    const lanes = await open(page);
    const boxOf = async (one: Locator) => {
      const box = await one.boundingBox();
      if (box === null) throw new Error('not laid out');
      return { ...box, right: box.x + box.width, bottom: box.y + box.height };
    };
    const strip = await boxOf(timeline(page).getByRole('group', { name: words.strip }));
    const time = await boxOf(timeline(page).locator('.span'));
    for (const name of [words.zoomIn, words.zoomOut, words.whole]) {
      const button = await boxOf(timeline(page).getByRole('button', { name }));
      expect([button.width, button.height]).toEqual([28, 28]);
      expect(button.bottom).toBeLessThanOrEqual(strip.y);
      expect(button.y).toBeGreaterThanOrEqual(time.y - 1);
    }
    const top = (await boxOf(lanes)).y;
    expect((await boxOf(lanes.locator('h4').first())).y - top).toBeLessThan(50);
  });

  test('one finger scrolls the page past a zoomed timeline, two fingers zoom it', async ({
    page,
  }) => {
    const lanes = await open(page, '?from=2024-03-01&to=2024-12-31');
    await page.evaluate(() => scrollBy(0, 60));
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(lanes);
    const before = await page.evaluate(() => scrollY);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [{ x, y: y - step * 20 }]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    expect(spanIn(page).get('from')).toBe('2024-03-01');

    await lanes.scrollIntoViewIfNeeded();
    const now = await middleOf(lanes);
    const fingers = (apart: number) => [
      { x: now.x - 40 - apart, y: now.y, id: 0 },
      { x: now.x - 40 + apart, y: now.y, id: 1 },
    ];
    await touch('touchStart', fingers(30));
    for (const apart of [40, 60, 80, 100]) {
      await touch('touchMove', fingers(apart));
    }
    await touch('touchEnd', []);
    await expect.poll(() => spanIn(page).get('from')).not.toBe('2024-03-01');
  });
});
