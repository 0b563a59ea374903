import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { mapAtRest } from './atRest';
import { brotli, countBytes, total } from './loadedBytes';
import { PAGES } from './realStory';
import { tablesSeen } from './tablesSeen';

/** What must not be passed, in thousands of bytes; docs/performance.md says what is aimed at. */
const EMBEDS: readonly [view: string, most: number][] = [
  ['metrics', 25],
  ['agreements', 25],
  ['timeline', 45],
  ['map', 110],
];
/** On many screens the map is near, and its picture is among it. */
const FIRST_LOAD = 70;
const ALL_ALIVE = 212;
const HTML = 17;
const LONG_HTML = 60;

for (const { lang, path } of PAGES) {
  test(`the story's page in ${lang} weighs at most ${FIRST_LOAD} kB before it is touched`, async ({
    page,
  }) => {
    const counted = countBytes(page);
    await page.goto(path);
    // Whether the tables have changed since the build is looked up late, and counts.
    await tablesSeen(page);
    const files = await counted();
    expect(thousands(total(files))).toBeLessThanOrEqual(FIRST_LOAD);
    expect(thousands(files.get(path) ?? Infinity)).toBeLessThanOrEqual(HTML);
  });

  for (const [view, most] of EMBEDS) {
    test(`the embed ${view} in ${lang} weighs at most ${most} kB`, async ({ page }) => {
      const counted = countBytes(page);
      await page.goto(`${path}embed/${view}/`);
      await tablesSeen(page);
      const files = await counted();
      // The tables are asked for afterwards, to see whether they changed since the build.
      const loaded = [...files].filter(([file]) => !file.startsWith('/data/'));
      expect(thousands(total(new Map(loaded)))).toBeLessThanOrEqual(most);
    });
  }
}

test(`with every part alive and the map moved, the page weighs at most ${ALL_ALIVE} kB`, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const counted = countBytes(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/');
  await tablesSeen(page);
  // The first movement tells that somebody reads on; then each part comes alive as it nears.
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 40);
  for (const part of await page.locator('[data-island]').all()) {
    const script = new RegExp(`/${await part.getAttribute('data-island')}Island-`, 'i');
    await part.locator(':scope > *').first().scrollIntoViewIfNeeded();
    await expect.poll(() => asked.some((address) => script.test(address))).toBe(true);
  }
  await page.locator('[data-view=map] [data-place]').first().dispatchEvent('click');
  await expect(page.locator('[data-view=map] .leaflet-map-pane')).toBeAttached();
  await mapAtRest(page);
  for (const picture of await page.locator('.leaflet-overlay-pane img:visible').all()) {
    await expect(picture).toHaveJSProperty('complete', true);
  }
  expect(thousands(total(await counted()))).toBeLessThanOrEqual(ALL_ALIVE);
});

test(`the HTML of a story of 10,000 events weighs at most ${LONG_HTML} kB`, () => {
  const program = ['--import', 'tsx', 'tools/bench/pages/printLongPage.ts', '10000'];
  const html = execFileSync(process.execPath, program, { maxBuffer: 2 ** 28 });
  expect(html.toString()).toContain('data-event=');
  expect(thousands(brotli(html))).toBeLessThanOrEqual(LONG_HTML);
});

function thousands(bytes: number): number {
  return bytes / 1000;
}
