import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pictures } from '../browser/atRest';
import { ISLAND_NAMES, type IslandName } from '../../src/pages/islandNames';
import { expect, test } from './watched';

const VIEWS = ISLAND_NAMES.filter((name) => name !== 'controls' && name !== 'filters');
const events = readFileSync('data/events.csv', 'utf8');
const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-state', /ready|stale/);

/** The program of one view, made to throw when it has drawn half of itself. */
async function breakProgram(page: Page, name: IslandName): Promise<void> {
  const file = `**/assets/${name.slice(0, 1).toUpperCase()}${name.slice(1)}Island-*.js`;
  await page.route(file, async (route) => {
    const response = await route.fetch();
    const program = await response.text();
    const broken = program.replace(
      /exports\.default=([\w$]+)/,
      'exports.default=$1=((whole)=>function(){whole.apply(this,arguments);throw new Error("on purpose")})($1)',
    );
    expect(broken).not.toBe(program);
    await route.fulfill({ response, body: broken });
  });
}

for (const name of VIEWS) {
  test(`${name} breaks as it comes alive: it stays as it was built, the others answer`, async ({
    page,
    watch,
  }) => {
    await breakProgram(page, name);
    await page.goto('/en/');
    await ready(page);
    const island = page.locator(`[data-island=${name}]`);
    const hooks = island.locator('[data-event], [data-metric], [data-place], [data-agreement]');
    const built = await hooks.count();
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 40);
    for (const part of await page.locator('[data-island]').all()) {
      // What stands in it may be drawn anew at this very moment.
      await part.evaluate((place) => place.firstElementChild?.scrollIntoView({ block: 'center' }));
      await pictures(page, 3);
    }
    await expect(island.getByText(/no longer answers/)).toBeVisible();
    expect(await hooks.count()).toBe(built);
    await expect(page.getByText(/no longer answers/)).toHaveCount(1);
    const [pressed, shown] =
      name === 'chronicle' ? (['timeline', 'map'] as const) : (['chronicle', 'timeline'] as const);
    const at = name === shown ? pressed : shown;
    if (pressed === 'chronicle')
      await page.locator('[data-view=chronicle] summary').first().click();
    else await page.locator('[data-view=timeline] [data-event]').first().press('Enter');
    await expect(page.locator(`[data-view=${at}] [aria-current=true]`).first()).toBeAttached();
    expect(watch).toEqual({ errors: [], outside: [] });
  });
}

test('a view that breaks with changed tables leaves the others with the new ones', async ({
  page,
  watch,
}) => {
  await breakProgram(page, 'map');
  const body = events.replace('Students receive admission letters', 'Letters have arrived');
  await page.route('**/data/events.csv*', (route) =>
    route.fulfill({ contentType: 'text/csv', body }),
  );
  await page.goto('/en/');
  await expect(page.locator('[data-view=chronicle]')).toContainText('Letters have arrived');
  await expect(page.locator('[data-island=map]').getByText(/no longer answers/)).toBeAttached();
  await page.locator('[data-view=chronicle] summary').first().click();
  await expect(page.locator('[data-view=chronicle] [aria-current=true]')).toBeAttached();
  expect(watch).toEqual({ errors: [], outside: [] });
});
