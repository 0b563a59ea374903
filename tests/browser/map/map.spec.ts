import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { controlsBox } from '../../../src/views/map/ground/controlsBox';
import { mapAtRest, pictures } from '../atRest';
import { drawnMarks, drawnNames, pictureShift } from './mapPictures';
import { expect, test } from '../quietPage';

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

const map = '[data-view=map]';
const memorandum = 'ground-station-memorandum';

async function openLive(page: Page, path = '/en/'): Promise<void> {
  await page.goto(path);
  await page.locator(map).scrollIntoViewIfNeeded();
  await expect(page.locator(`${map} .leaflet-map-pane`)).toBeAttached();
  await expect(page.locator(`${map} .taken`)).toBeAttached();
}

test.describe('as it was drawn', () => {
  // The names are hidden on the pictures, by a style that the page itself would refuse.
  test.use({ bypassCSP: true });

  for (const [width, height, path] of [
    [390, 900, '/kk/'],
    [768, 900, '/en/'],
    [1366, 768, '/'],
    [1440, 900, '/ru/'],
  ] as const) {
    test(`stands where it was drawn when it comes alive, ${width} wide`, async ({
      browser,
      page,
    }) => {
      const viewport = { width, height };
      await page.setViewportSize(viewport);
      const still = await browser.newPage({ bypassCSP: true, javaScriptEnabled: false, viewport });
      await still.goto(path);
      await still.locator(map).scrollIntoViewIfNeeded();
      await openLive(page, path);
      await mapAtRest(page);
      for (const drawn of [drawnMarks, drawnNames]) {
        const [before, after] = [await drawn(still), await drawn(page)];
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        before.forEach((one, i) => {
          expect(Math.hypot(one.x - (after[i]?.x ?? 0), one.y - (after[i]?.y ?? 0))).toBeLessThan(
            5,
          );
        });
      }
      const shift = await pictureShift(still, page);
      expect(Math.hypot(shift.x, shift.y)).toBeLessThan(5);
      await still.close();
    });
  }
});

for (const width of [390, 1440]) {
  test(`no name lies under the buttons, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // With this choice Astana and its long name come into the corner of the buttons.
    await openLive(page, '/ru/?event=joint-laboratory-approved');
    await mapAtRest(page);
    const under = await page.locator(`${map} .box`).evaluate((box) => {
      const buttons = box.querySelector('.controls .row')?.getBoundingClientRect();
      return [...box.querySelectorAll('.marks text')]
        .map((text) => ({ name: text.textContent, at: text.getBoundingClientRect() }))
        .filter(({ at }) => at.width > 0 && buttons !== undefined)
        .filter(({ at }) => at.right > (buttons?.left ?? 0) && at.top < (buttons?.bottom ?? 0))
        .map(({ name }) => name);
    });
    expect(under).toEqual([]);
  });
}

for (const [path, width] of [
  ['/', 1440],
  ['/en/', 768],
  ['/kk/', 1440],
  ['/ru/', 1440],
  ['/ru/', 360],
] as const) {
  test(`the buttons stand in the corner that is kept for them, ${path} ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, path);
    const [frame, row] = await page.locator(`${map} .box`).evaluate((box) => {
      const { x: left, y: top, width: wide, height } = box.getBoundingClientRect();
      const drawn = box.querySelector('.controls .row')?.getBoundingClientRect();
      if (drawn === undefined) throw new Error('There are no buttons.');
      return [
        { x: 0, y: 0, width: wide, height },
        {
          x: drawn.x - left,
          y: drawn.y - top,
          right: drawn.right - left,
          bottom: drawn.bottom - top,
        },
      ] as const;
    });
    const kept = controlsBox(frame);
    expect(row.x).toBeGreaterThanOrEqual(kept.x);
    expect(row.right).toBeLessThanOrEqual(kept.x + kept.width);
    expect(row.bottom).toBeLessThanOrEqual(kept.y + kept.height);
  });
}

const PARTS = /\/(assets\/(leafletMap|openMapOfMany)|basemap\/)/;

test('is nothing that the first paint waits for', async ({ page }) => {
  const hasPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  // Every part of the map is held back until the page is painted: it would never come otherwise.
  await page.route(PARTS, async (route) => {
    await page.waitForFunction(hasPainted);
    await route.continue();
  });
  await openLive(page);
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked:
      performance.getEntriesByType('resource').find(({ name }) => name.includes('leafletMap'))
        ?.startTime ?? 0,
  }));
  expect(asked).toBeGreaterThan(painted);
});

test('costs little', async ({ page }) => {
  const weights = new Map<string, number>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (PARTS.test(pathname))
      weights.set(pathname, brotliCompressSync(await response.body()).length);
  });
  await openLive(page);
  const sum = (kind: RegExp) =>
    [...weights].filter(([path]) => kind.test(path)).reduce((all, [, size]) => all + size, 0);
  expect(sum(/leafletMap/)).toBeGreaterThan(0);
  expect(sum(/leafletMap/)).toBeLessThanOrEqual(75_000);
  expect(sum(/basemap/)).toBeGreaterThan(0);
  expect(sum(/basemap/)).toBeLessThanOrEqual(30_000);
});

test('goes to the places of a chosen event and draws only its ties strongly', async ({ page }) => {
  await openLive(page);
  const before = await drawnMarks(page);
  await page.locator(`[data-view=chronicle] [data-event="${memorandum}"]`).click();
  await expect(page.locator(`${map} .tie.active`)).toHaveCount(3);
  await expect(page.locator(`${map} .tie.background`)).not.toHaveCount(0);
  await expect.poll(async () => (await drawnMarks(page))[0]).not.toEqual(before[0]);
  for (const id of ['xian', 'almaty', 'hainan']) {
    await expect(page.locator(`${map} [data-place=${id}] .dot`)).toBeInViewport();
  }
});

test('moves at once for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLive(page);
  await page.locator(`${map} [data-place=hainan]`).click();
  const [first] = await drawnMarks(page);
  await pictures(page, 20);
  expect((await drawnMarks(page))[0]).toEqual(first);
});

test('can be moved by keys and buttons alone, and back', async ({ page }) => {
  await openLive(page);
  await mapAtRest(page);
  const home = await drawnMarks(page);
  const moved = () => expect.poll(async () => (await drawnMarks(page))[0]).not.toEqual(home[0]);
  const isHome = () =>
    expect
      .poll(async () => Math.abs(((await drawnMarks(page))[0]?.x ?? 0) - (home[0]?.x ?? 0)))
      .toBeLessThan(2);
  await page.locator(`${map} [data-stop][tabindex="0"]`).focus();
  await page.keyboard.press('+');
  await moved();
  await page.keyboard.press('0');
  await isHome();
  await page.keyboard.press('+');
  await moved();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Escape');
  await isHome();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await moved();
  await page.getByRole('button', { name: 'Move the map' }).click();
  await page.getByRole('button', { name: 'Move left' }).click();
  await page.getByRole('button', { name: 'Whole story' }).click();
  await isHome();
});

test('shows the whole story again after a change of size made closer by', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/en/embed/map/');
  // It stays as it was drawn until somebody points at it.
  await page.locator(`${map} .box`).hover();
  await expect(page.locator(`${map} .leaflet-map-pane`)).toBeAttached();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapAtRest(page);
  await page.setViewportSize({ width: 390, height: 240 });
  await page.getByRole('button', { name: 'Whole story' }).click();
  const box = await page.locator(`${map} .box`).boundingBox();
  const outside = async () =>
    (await drawnMarks(page)).filter(
      ({ x, y }) => x < 0 || y < 0 || x > (box?.width ?? 0) || y > (box?.height ?? 0),
    );
  await expect.poll(outside).toEqual([]);
});

test('keeps the focus on a place that is chosen by keyboard', async ({ page }) => {
  await openLive(page);
  const astana = page.locator(`${map} a[data-place=astana]`);
  await astana.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/?place=astana');
  await mapAtRest(page);
  await expect(astana).toBeFocused();
});

test('brings into view what the arrow keys lead to', async ({ page }) => {
  await openLive(page);
  await page.locator(`${map} [data-stop][tabindex="0"]`).focus();
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('+');
    await mapAtRest(page);
  }
  const isInFrame = () =>
    page.evaluate(() => {
      const box = document.querySelector('[data-view=map] .box')?.getBoundingClientRect();
      const ring = document.activeElement?.querySelector('.hit')?.getBoundingClientRect();
      if (box === undefined || ring === undefined) return false;
      const isBeside = ring.right < box.left || ring.left > box.right;
      return !isBeside && ring.bottom > box.top && ring.top < box.bottom;
    });
  const stops = await page.locator(`${map} [data-stop]`).count();
  for (let step = 1; step < stops; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(isInFrame).toBe(true);
  }
});

test('comes back for the next event, also when it has the same places', async ({ page }) => {
  await openLive(page, `/en/?event=${memorandum}`);
  const places = await page
    .locator(`${map} a.place[aria-current]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
  await page.locator(`${map} [data-tie="almaty~xian"]`).focus();
  await page.keyboard.press('Enter');
  const others = page.getByRole('dialog').locator('button[data-event]:not([aria-current])');
  await expect(others.first()).toBeVisible();
  const pan = page.getByRole('button', { name: 'Move the map' });
  await pan.click();
  const isAway = async () =>
    !(await page.locator(`${map} a.place[aria-current] .dot`).evaluateAll((dots) => {
      const box = document.querySelector('[data-view=map] .box')?.getBoundingClientRect();
      return dots.every((dot) => dot.getBoundingClientRect().x < (box?.right ?? 0));
    }));
  expect(places.length).toBeGreaterThan(0);
  // From near enough there is more of the map to the left than the window shows.
  for (const name of ['Zoom in', 'Zoom in', 'Move left', 'Move left', 'Move left', 'Move left']) {
    await page.getByRole('button', { name }).click();
    await mapAtRest(page);
  }
  expect(await isAway()).toBe(true);
  await others.first().click();
  await expect.poll(isAway).toBe(false);
});

test('leaves the bare wheel to the page and says how to zoom', async ({ page }) => {
  await openLive(page);
  const before = await drawnMarks(page);
  const box = await page.locator(`${map} .movable`).boundingBox();
  if (box === null) throw new Error('no map');
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.wheel(0, 1);
  await expect(page.getByText('Use Ctrl or ⌘ and the wheel')).toHaveCSS('opacity', '1');
  expect((await drawnMarks(page)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await drawnMarks(page)).length).toBe(before.length);
  await expect.poll(async () => (await drawnMarks(page))[0]?.x).not.toBe(before[0]?.x);
});

test('a tie opens what lies behind it', async ({ page }) => {
  await openLive(page);
  await page.locator(`${map} [data-tie="almaty~xian"]`).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /2,930 km/ });
  await expect(panel).toBeFocused();
  await panel.locator(`[data-event="${memorandum}"]`).click();
  await expect(page).toHaveURL(`/en/?event=${memorandum}`);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a drag moves the map and chooses nothing, wherever it begins', async ({ page }) => {
  // In a lower window the map is as broad as its land, and cannot go aside.
  await page.setViewportSize({ width: 1280, height: 850 });
  await openLive(page);
  for (const start of ['[data-tie="almaty~xian"] .hit', '[data-place="almaty"] .dot']) {
    const before = await drawnMarks(page);
    const from = await page.locator(`${map} ${start}`).evaluate((shape) => {
      if (!(shape instanceof SVGGeometryElement)) throw new Error('no shape');
      // The middle of a bent line lies beside its box's middle.
      const { x, y } = shape.getPointAtLength(shape.getTotalLength() / 2);
      const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? new DOMMatrix());
      return { x: at.x, y: at.y };
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step += 1) await page.mouse.move(from.x - step * 8, from.y);
    await page.mouse.up();
    await expect.poll(async () => (await drawnMarks(page))[0]?.x).not.toBe(before[0]?.x);
    await expect(page.locator(map).getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL('/en/');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page past the map, two fingers zoom it', async ({ page }) => {
    await openLive(page);
    const session = await page.context().newCDPSession(page);
    const box = await page.locator(`${map} .movable`).boundingBox();
    if (box === null) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const gap = async () => {
      const [a, b] = await drawnMarks(page);
      return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
    };
    const [before, scrolled] = [await gap(), await page.evaluate(() => scrollY)];
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await touch('touchStart', fingers(30));
    for (const apart of [40, 60, 80, 100]) await touch('touchMove', fingers(apart));
    await touch('touchEnd', []);
    await expect.poll(gap).toBeGreaterThan(before * 1.5);

    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [{ x, y: y - step * 12 }]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  });
});

test('no name covers another, at any zoom', async ({ page }) => {
  await openLive(page);
  for (let step = 0; step < 5; step += 1) {
    const boxes = await page.locator(`${map} .marks text`).evaluateAll((texts) =>
      texts
        .map((text) => text.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ x, y, width, height }) => ({ x, y, right: x + width, bottom: y + height })),
    );
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        // Lines of one label stand close: boxes of letters reach above and below what is inked.
        .filter(
          (b) => a.x < b.right && b.x < a.right && a.y + 4 < b.bottom - 4 && b.y + 4 < a.bottom - 4,
        ),
    );
    expect(touching).toEqual([]);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await mapAtRest(page);
  }
});
