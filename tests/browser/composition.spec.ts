import type { Page } from '@playwright/test';
import { expect, test } from './quietPage';

const LANGUAGES = ['/', '/en/', '/kk/', '/ru/'];

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** Where something stands in the page, whatever has been scrolled. */
async function boxOf(page: Page, css: string): Promise<Box> {
  return page
    .locator(css)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, height };
    });
}

async function open(page: Page, path: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

/** Texts smaller than 12 pixels or cut, dots at the end of a line, rows of cards that are not full. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      const words = text.nodeValue ?? '';
      if (parent === null || words.trim() === '') continue;
      if (parent.closest('script, style, .visually-hidden') !== null) continue;
      if (parent.getClientRects().length === 0) continue;
      if (parseFloat(getComputedStyle(parent).fontSize) < 12) found.push(`small: ${words}`);
      for (const [i, sign] of [...words].entries()) {
        // In a Chinese name it may end a line.
        if (sign !== '·' || /\p{Script=Han}$/u.test(words.slice(0, i))) continue;
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, words.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        range.setEnd(text, i + 1);
        const own = range.getBoundingClientRect();
        const isLast = [...range.getClientRects()].length > 0 && lines.size > 1;
        range.setStart(text, i + 1);
        range.setEnd(text, Math.min(words.length, i + 3));
        const next = range.getBoundingClientRect();
        if (isLast && next.top >= own.bottom - 2) found.push(`hangs: ${words}`);
      }
    }
    for (const heading of document.querySelectorAll('[data-view=metrics] h3')) {
      if (!heading.checkVisibility()) continue;
      const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
        const letters = text.nodeValue ?? '';
        const topOf = (i: number) => {
          const range = document.createRange();
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          return range.getBoundingClientRect().top;
        };
        for (let i = 1; i < letters.length; i += 1) {
          const isInWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2}$/u.test(
            letters.slice(i - 1, i + 1),
          );
          if (isInWord && topOf(i) > topOf(i - 1) + 2) found.push(`torn: ${letters}`);
        }
      }
    }
    for (const name of document.querySelectorAll('[data-view=chronicle] li li')) {
      const range = document.createRange();
      range.selectNodeContents(name);
      const start = name.parentElement?.getBoundingClientRect().left ?? 0;
      const isCut = [...range.getClientRects()].some(
        ({ left, width }) => width > 0 && left < start,
      );
      if (isCut) found.push(`cut: ${name.textContent}`);
    }
    for (const row of document.querySelectorAll('[data-view=metrics] .cards')) {
      const cards = [...row.children].filter((card) => card.getClientRects().length > 0);
      const last = cards[cards.length - 1]?.getBoundingClientRect();
      const end = row.getBoundingClientRect().right;
      if (last !== undefined && last.right < end - 2) found.push('half a row of cards');
    }
    return found;
  });
}

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`at ${width} × ${height} the figures fill one screen and the instrument another`, async ({
    page,
  }) => {
    for (const path of LANGUAGES) {
      await open(page, path, width, height);
      const instrument = await boxOf(page, '#instrument');
      expect(instrument.height, `instrument ${path}`).toBeLessThanOrEqual(height);
      const lead = await boxOf(page, '[data-view=metrics] .leading');
      expect(lead.bottom, `lead figures ${path}`).toBeLessThanOrEqual(height);
      const [map, chronicle, timeline] = [
        await boxOf(page, '[data-view=map]'),
        await boxOf(page, '[data-view=chronicle]'),
        await boxOf(page, '[data-view=timeline]'),
      ];
      expect(chronicle.height).toBeCloseTo(map.height, -1);
      expect(timeline.top).toBeGreaterThanOrEqual(map.bottom - 1);
      expect(await faults(page), path).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 740],
  [375, 667],
  [360, 640],
  [320, 568],
] as const) {
  test(`at ${width} × ${height} the instrument is near, and the page not long`, async ({
    page,
  }) => {
    for (const path of LANGUAGES) {
      await open(page, path, width, height);
      const instrument = await boxOf(page, '#instrument');
      expect(instrument.top, path).toBeLessThanOrEqual(1.5 * height);
      expect((await boxOf(page, '[data-view=map]')).height).toBeLessThanOrEqual(height / 4);
      expect(await faults(page), path).toEqual([]);
      // The ways to the sections are there, each big enough for a finger.
      for (const link of await page.locator('header nav a').all()) {
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      if (path === '/' && height > 700) expect(whole).toBeLessThanOrEqual(7 * height);
    }
  });
}

test('the map sticks to the top of a phone, but not of one on its side', async ({ page }) => {
  await open(page, '/en/', 390, 844);
  const map = page.locator('.instrument .map');
  await expect(map).toHaveCSS('position', 'sticky');
  await page.setViewportSize({ width: 740, height: 360 });
  await expect(map).toHaveCSS('position', 'static');
});

test('in windows between phones and desks the land fills the map, also where a page is zoomed', async ({
  page,
}) => {
  await open(page, '/en/', 640, 512);
  for (const [width, height] of [
    [640, 512],
    [600, 960],
    [480, 900],
    [760, 1000],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await boxOf(page, '[data-view=map] .box');
    // The basemap is two and a half times as broad as it is high in a picture of the story.
    expect(width / box.height, `${width} × ${height}`).toBeLessThanOrEqual(2.6);
  }
  await page.setViewportSize({ width: 640, height: 512 });
  await expect(page.locator('.instrument .map')).toHaveCSS('position', 'static');
});

test('a choice makes the instrument no higher than the screen', async ({ page }) => {
  for (const path of LANGUAGES) {
    await open(page, `${path}?event=summit-speech`, 1440, 900);
    await expect(page.locator('.tell progress')).toBeVisible();
    for (const [width, height] of [
      [1440, 900],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      const instrument = await boxOf(page, '#instrument');
      expect(instrument.height, `${path} ${width}`).toBeLessThanOrEqual(height);
    }
  }
});

test('what stands at the foot of the timeline stands apart, the time shown on one line', async ({
  page,
}) => {
  for (const path of LANGUAGES) {
    for (const width of [320, 360, 390, 768, 1024, 1440]) {
      await open(page, path, width, 800);
      await page.locator('#instrument').scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 10);
      await expect(page.locator('.twin')).toBeAttached();
      const faults = await page.evaluate(() => {
        const shown = (css: string) =>
          [...document.querySelectorAll(`[data-view=timeline] ${css}`)].flatMap((one) =>
            getComputedStyle(one).visibility === 'hidden'
              ? []
              : [{ css, box: one.getBoundingClientRect() }],
          );
        const all = [...shown('.span'), ...shown('summary > span'), ...shown('.twin')];
        const over = all.flatMap(({ css, box }, i) =>
          all
            .slice(i + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 1 &&
                other.top < box.bottom - 1,
            )
            .map((other) => `${css} over ${other.css}`),
        );
        const span = document.querySelector('[data-view=timeline] .span');
        const range = document.createRange();
        if (span !== null) range.selectNodeContents(span);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [...over, 'two lines'] : over;
      });
      expect(faults, `${path} ${width}`).toEqual([]);
    }
  }
});

test('a title in Chinese turns at its marks', async ({ page }) => {
  for (const width of [360, 390, 768, 1024, 1366, 1440]) {
    await open(page, '/', width, 800);
    const lines = await page.locator('h1').evaluate((title) => {
      const text = title.firstChild;
      if (text === null) return [];
      const signs = [...(text.nodeValue ?? '')];
      const found: string[] = [];
      let top = NaN;
      for (const [i, sign] of signs.entries()) {
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const at = Math.round(range.getBoundingClientRect().top);
        if (at !== top) found.push('');
        top = at;
        found[found.length - 1] += sign;
      }
      return found.map((line) => line.trim());
    });
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[，、：；]$/);
  }
});

test('a heading in Kazakh is set in one face', async ({ page }) => {
  await page.goto('/kk/');
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument');
  const { nodeIds } = await inspector.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, h2:not(.visually-hidden)',
  });
  expect(nodeIds.length).toBeGreaterThan(3);
  for (const nodeId of nodeIds) {
    const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName }) => familyName)).toHaveLength(1);
  }
});
