import { setTimeout } from 'node:timers/promises';
import type { Page, Route } from '@playwright/test';
import { pictures } from '../browser/atRest';
import { realStory } from '../browser/realStory';
import { tablesSeen } from '../browser/tablesSeen';
import { amount, isLong, report, seeded, SEED } from './amount';
import { expect, PAGES, test } from './watched';

const story = realStory();
const GARBAGE = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));

/** What can become of a request that a page makes, besides the right answer. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  failed: (route) => route.abort('connectionreset'),
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'missing, called found': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Oh</h1>' }),
  'cut in half': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  garbage: async (route) => route.fulfill({ response: await route.fetch(), body: GARBAGE }),
  'of the wrong type': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, contentType: 'application/octet-stream' });
  },
  late: async (route) => {
    await setTimeout(isLong ? 10_000 : 1500);
    await route.continue();
  },
};
const KINDS = Object.keys(FAULTS);

/** What a page asks for, besides itself. */
async function requestsOf(page: Page, path: string): Promise<readonly string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && pathname !== path) asked.add(pathname);
  });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.mouse.wheel(0, 1200);
  await tablesSeen(page);
  await pictures(page, 20);
  page.removeAllListeners('request');
  return [...asked].sort();
}

interface Case {
  readonly faults: readonly (readonly [pathname: string, kind: string])[];
}

/** Every request with every fault; in the short form a sample. Then pairs, with a seed. */
function casesOf(asked: readonly string[], salt: number): readonly Case[] {
  const next = seeded(SEED + salt);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const single = asked.flatMap((one) => KINDS.map((kind) => ({ faults: [[one, kind] as const] })));
  const some = isLong ? single : Array.from({ length: 2 }, () => pick(single));
  const pairs = Array.from({ length: amount(20, 1) }, () => ({
    faults: [pick(single), pick(single)].flatMap(({ faults }) => faults),
  }));
  return [...some, ...pairs];
}

for (const [at, path] of PAGES.entries()) {
  test(`${path}: readable whatever becomes of its requests`, async ({ page, browser, baseURL }) => {
    test.setTimeout(amount(3_600_000, 240_000));
    const asked = await requestsOf(page, path);
    const cases = casesOf(asked, at);
    for (const { faults } of cases) {
      const where = `${path} ${JSON.stringify(faults)}`;
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
      const tried = await context.newPage();
      const errors: string[] = [];
      tried.on('pageerror', ({ name, message }) => errors.push(`${name}: ${message}`));
      for (const [pathname, kind] of faults) {
        const answer = FAULTS[kind] ?? ((route: Route) => route.continue());
        // A page that is closed meanwhile wants no answer any more.
        await tried.route(
          (url) => url.pathname === pathname,
          (route) => answer(route).catch(() => {}),
        );
      }
      await tried.goto(path, { waitUntil: 'domcontentloaded' });
      const isScriptHit = faults.some(([pathname]) => pathname.endsWith('.js'));
      const isHit = (kind: string) => faults.some(([, one]) => one === kind);
      if (!isScriptHit) {
        const state = tried.locator('html[data-state=ready], html[data-state=stale]');
        await expect(state, where).toBeAttached({ timeout: 30_000 });
      } else if (!isHit('late')) await tried.waitForLoadState('load');
      // Readable: the title and every record of the page are there, and can be seen.
      await expect(tried.locator('h1').first(), where).toBeVisible();
      const records = await tried.locator('[data-event], [data-metric], [data-agreement]').count();
      expect(records, where).toBeGreaterThan(0);
      if (path === '/en/') {
        const rows = tried.locator('[data-view=chronicle] [data-event]');
        await expect(rows, where).toHaveCount(story.events.length);
      }
      // A broken script says so itself; nothing else may.
      const own = errors.filter((one) => !(isScriptHit && /^SyntaxError/.test(one)));
      expect(own, where).toEqual([]);
      await tried.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
    report(`faults: ${path}`, `${asked.length} requests, ${cases.length} cases`);
  });
}
