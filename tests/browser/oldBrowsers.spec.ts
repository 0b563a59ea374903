import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { young } from './youngNames';
import { expect, test } from './quietPage';

/** Of `browserslist`: Chrome 92 (WeChat's too), Safari 15, Firefox 92. */
const SYNTAX = 2022;

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const read = (name: string) => readFileSync(join('dist', name), 'utf8');
const scripts = built.filter((name) => name.endsWith('.js'));
const styles = built.filter((name) => name.endsWith('.css'));

/** Parts of 2022 that came later to Safari 15: a block that runs with its class, a look behind. */
function tooYoung(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(tooYoung);
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  const own = type === 'StaticBlock' ? ['static { … }'] : [];
  const behind = /\(\?<[=!]/.test(regex?.pattern ?? '') ? [`/${regex?.pattern ?? ''}/`] : [];
  return [...own, ...behind, ...Object.values(node).flatMap(tooYoung)];
}

test('the scripts are written in what these browsers read', () => {
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    const tree = parse(read(name), { ecmaVersion: SYNTAX, sourceType: 'script' });
    expect(tooYoung(tree.body), name).toEqual([]);
  }
});

test('nothing of the styles would be dropped whole', () => {
  for (const name of styles) {
    const found = /@layer|@scope|[{;]\s*&|:has\([^)]*\)\s*,|,[^{}]*:has\(|\d[sld]v[hw]\b/.exec(
      read(name),
    );
    expect(found?.[0], name).toBeUndefined();
  }
});

test('no style waits for a browser that can be asked whether it runs scripts', () => {
  for (const name of built.filter((one) => /\.(css|html)$/.test(one))) {
    expect(read(name), name).not.toMatch(/@media[^{]*\(\s*scripting/);
  }
});

test.describe('without what came later', () => {
  // A browser without Trusted Types asks for none.
  test.use({ bypassCSP: true });
  test.beforeEach(async ({ page }) => {
    await page.addInitScript((names) => {
      for (const path of names) {
        const parts = path.split('.');
        const last = parts.pop() ?? '';
        const owner = parts.reduce<unknown>(
          (at, part) => (at === undefined ? at : Reflect.get(Object(at), part)),
          globalThis,
        );
        if (owner !== undefined) Reflect.deleteProperty(Object(owner), last);
      }
    }, young);
  });

  test('the page answers', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    const map = page.locator('[data-view=map]');
    await map.scrollIntoViewIfNeeded();
    await expect(map.locator('.leaflet-map-pane')).toBeAttached();
    await page.locator('[data-view=timeline] .mark').first().click();
    await expect(page).toHaveURL(/event=/);
    await expect(
      page.locator('[data-view=chronicle] [aria-current="true"]').first(),
    ).toBeAttached();
  });

  for (const view of ['story', 'timeline', 'map', 'metrics', 'agreements']) {
    test(`the frame of ${view} answers`, async ({ page }) => {
      await page.goto(`/kk/embed/${view}/?topics=research`);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const mark = page.locator('[data-view] [data-event] summary').first();
      if ((await mark.count()) > 0) {
        await mark.click();
        await expect(page).toHaveURL(/event=/);
      }
    });
  }

  test('the desk reads a table', async ({ page }) => {
    await page.goto('/desk/?lang=en');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await page.locator('#desk-files').setInputFiles('data/events.csv');
    await expect(page.getByRole('article', { name: 'events.csv' })).toBeVisible();
  });
});
