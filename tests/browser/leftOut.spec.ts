import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './quietPage';

/** A table with its header alone. */
const headerOf = (table: string) => readFileSync(`data/${table}.csv`, 'utf8').split('\n')[0] ?? '';

async function openWithout(page: Page, path: string, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await page.route(`**/data/${table}.csv?*`, (route) =>
      route.fulfill({ body: headerOf(table), contentType: 'text/csv' }),
    );
  }
  await page.goto(path);
}

const VIEWS = { places: 'map', metrics: 'metrics', agreements: 'agreements' } as const;
type Table = keyof typeof VIEWS;
const LEFT_OUT: readonly (readonly Table[])[] = [
  ['places'],
  ['metrics'],
  ['agreements'],
  ['places', 'metrics', 'agreements'],
];

for (const tables of LEFT_OUT) {
  for (const path of ['/en/', '/en/embed/story/']) {
    test(`${path} without ${tables.join(', ')} leaves no room for ${tables.length === 1 ? 'it' : 'them'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await openWithout(page, path, tables);
      for (const table of tables) {
        await expect(page.locator(`[data-view=${VIEWS[table]}]`)).toHaveCount(0);
      }
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const [frame, ...parts] = await page
          .locator('.instrument .frame, .instrument .frame > :visible')
          .evaluateAll((all) =>
            all.map((one) => {
              const { width, height } = one.getBoundingClientRect();
              return { area: width * height, height };
            }),
          );
        // What stands in the frame fills it: no corner is empty.
        const filled = parts.reduce((sum, { area }) => sum + area, 0);
        expect(filled / (frame?.area ?? 1)).toBeGreaterThan(0.97);
        for (const part of parts) expect(part.height).toBeGreaterThan(40);
      }
    });
  }
}
