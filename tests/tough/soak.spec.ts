import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atRest } from '../browser/atRest';
import { amount, isLong, report, seeded, SEED } from './amount';
import { loadOf, pilesUp, type Load } from './memory';
import { expect, test } from './watched';

const MINUTE = 60_000;
const LENGTH = Number(process.env.SOAK_MINUTES ?? 30) * MINUTE;
/** In the short form so many deeds, however long they take. */
const DEEDS = amount(Infinity, 120);
const KEYS = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Escape',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  '+',
  '-',
  '0',
  'Home',
  'End',
  'PageDown',
  'Space',
];
const PRESSED =
  '[data-view] :is(a[data-event], a[data-place], button, summary, .group), .filters button, nav a[hreflang]';

/** One thing that a hand could do; never waits for an answer. */
async function act(page: Page, next: () => number): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  const deed = next();
  if (deed < 0.3) await page.keyboard.press(KEYS[Math.floor(next() * KEYS.length)] ?? 'Tab');
  else if (deed < 0.6) {
    const all = page.locator(PRESSED);
    const at = Math.floor(next() * (await all.count()));
    await all
      .nth(at)
      .click({ timeout: 500, noWaitAfter: true, force: true })
      .catch(() => {});
  } else if (deed < 0.8) await page.mouse.move(next() * size.width, next() * size.height);
  else if (deed < 0.9) await page.mouse.wheel(0, (next() - 0.4) * 1500);
  else if (deed < 0.97) {
    const width = 320 + Math.floor(next() * 1200);
    await page.setViewportSize({ width, height: 500 + Math.floor(next() * 500) });
  } else await page.goto(`/${['', 'en/', 'kk/', 'ru/'][Math.floor(next() * 4)] ?? ''}`);
  // A link may have led out of the story's own pages, to a table or a frame's page.
  if (!/^\/((en|kk|ru)\/)?$/.test(new URL(page.url()).pathname)) await page.goto('/en/');
}

test('a monkey with a seed finds no error, and nothing piles up', async ({ page, watch }) => {
  test.setTimeout(LENGTH + 30 * MINUTE);
  const next = seeded(SEED);
  const events = readFileSync('data/events.csv', 'utf8');
  // Tables change on the server now and then; some of them cannot be used.
  await page.route('**/data/events.csv*', (route) => {
    const change = next();
    const body = change < 0.2 ? events.replace(/202\d/, '2019') : change < 0.3 ? 'oh,no' : events;
    return route.fulfill({ contentType: 'text/csv', body });
  });
  const session = await page.context().newCDPSession(page);
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', /ready|stale/);
  const end = performance.now() + LENGTH;
  let deeds = 0;
  while (deeds < DEEDS && performance.now() < end) {
    await act(page, next);
    deeds += 1;
    expect(watch, `after ${deeds} deeds`).toEqual({ errors: [], outside: [] });
  }
  report('monkey', `${deeds} deeds, no error`);

  // What piles up does so on one page that stays: choose, look around, let go, again and again.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', /ready|stale/);
  const round = async () => {
    for (const at of [0, 3, 6]) {
      await page.locator('[data-view=chronicle] [data-event] summary').nth(at).click();
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 700, height: 800 });
    await atRest(page, '[data-view]');
    await page.setViewportSize({ width: 1280, height: 800 });
    await atRest(page, '[data-view]');
  };
  for (let at = 0; at < 3; at += 1) await round();
  const before = await loadOf(session);
  for (let at = 0; at < (isLong ? 200 : 5); at += 1) await round();
  const after = await loadOf(session);
  const words = (load: Load) =>
    `${(load.heap / 1e6).toFixed(1)} MB, ${load.listeners} listeners, ${load.nodes} nodes`;
  expect(pilesUp(before, after)).toEqual([]);
  report('memory', `first ${words(before)}; last ${words(after)}`);
});
