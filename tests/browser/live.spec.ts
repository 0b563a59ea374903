import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { realStory } from './realStory';
import { tablesSeen } from './tablesSeen';

const events = readFileSync('data/events.csv', 'utf8');

/** As an upload that broke off leaves it, in the middle of a Chinese character. */
const cutInsideCharacter = Buffer.from(events).subarray(0, Buffer.from(events).indexOf('原文') + 1);

/** The page with a table on the server that is not the one it was built from. */
async function openWith(page: Page, name: string, body: string | Buffer, status = 200) {
  await page.route(`**/data/${name}?*`, (route) =>
    route.fulfill({ status, body, contentType: 'text/csv' }),
  );
  await page.goto('/en/');
}

test('a table replaced on the server shows at the next load, in what was chosen', async ({
  page,
}) => {
  const edited = events.replace('Students receive admission letters', 'Letters have arrived');
  expect(edited).not.toBe(events);
  await openWith(page, 'events.csv', edited);
  const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
  await expect(row).toContainText('Letters have arrived');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('what is new on the server is found in the languages that the page does not hold', async ({
  page,
}) => {
  const word = 'Жаңалықнама';
  const title = realStory().events.find(({ id }) => id === 'admission-letters')?.title.kk ?? '';
  await openWith(page, 'events.csv', events.replace(title, word));
  await page.getByRole('searchbox').click();
  await page.getByRole('searchbox').pressSequentially(word);
  const rows = page.locator('[data-view=chronicle] [data-event]');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute('data-event', 'admission-letters');
});

test('dates of what is new are found as each language says them', async ({ page }) => {
  const [row = ''] = events.split('\n').filter((line) => line.startsWith('admission-letters,'));
  const date = realStory().events.find(({ id }) => id === 'admission-letters')?.date?.edtf ?? '';
  const edited = events.replace(row, row.replace(`,${date},`, ',2019-03-14,'));
  expect(edited).not.toBe(events);
  await openWith(page, 'events.csv', edited);
  const rows = page.locator('[data-view=chronicle] [data-event]');
  for (const said of ['14 March 2019', '14 марта 2019', '2019年3月14日', '2019 ж. 14 наурыз']) {
    await page.getByRole('searchbox').fill(said);
    await expect(rows, said).toHaveCount(1);
    await expect(rows).toHaveAttribute('data-event', 'admission-letters');
  }
});

for (const [how, refused] of [
  ['beside the page', false],
  ['in the page where workers are refused', true],
] as const) {
  test(`a large table is read ${how}`, async ({ page }) => {
    const row = events.split('\n').find((line) => line.includes('Students receive')) ?? '';
    const [id = ''] = row.split(',');
    const many = Array.from({ length: 800 }, (_, at) => row.replace(id, `copy-${at}`));
    const edited = `${events.trimEnd()}\n${many.join('\n')}\n`.replace(
      'Students receive admission letters',
      'Letters have arrived',
    );
    expect(edited.length).toBeGreaterThan(200_000);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    if (refused) {
      await page.addInitScript(() => {
        Reflect.set(globalThis, 'Worker', function Worker() {
          throw new Error('Refused');
        });
      });
    }
    await openWith(page, 'events.csv', edited);
    await expect(page.getByText('Letters have arrived').first()).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    expect(workers).toEqual(refused ? [] : [expect.stringMatching(/\/assets\/tableWorker-/)]);
  });
}

test('rows that are rejected do not hold back the good ones', async ({ page }) => {
  const edited = `${events.replace('Students receive admission letters', 'Letters have arrived').trimEnd()}\nbroken,2024-13,education\n`;
  await openWith(page, 'events.csv', edited);
  await expect(page.getByText('Letters have arrived').first()).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

const places = readFileSync('data/places.csv', 'utf8').trimEnd();

for (const [where, rows, pictures] of [
  ['beyond Asia', 'paris,48.86,2.35,city,FR,巴黎,Paris,Париж,Париж', 1],
  [
    'on both sides of the antimeridian',
    'suva,-18.14,178.44,city,FJ,苏瓦,Suva,Сува,Сува\napia,-13.83,-171.77,city,WS,阿皮亚,Apia,Апиа,Апиа',
    2,
  ],
] as const) {
  test(`places that came ${where} bring the map of the world, without a build`, async ({
    page,
  }) => {
    await openWith(page, 'places.csv', `${places}\n${rows}\n`);
    const map = page.locator('[data-view=map]');
    // The page is drawn anew; what is scrolled to must be the new map.
    await expect(map.locator(`[data-place="${rows.split(',')[0]}"]`).first()).toBeAttached();
    await map.scrollIntoViewIfNeeded();
    await expect(map.locator('.leaflet-overlay-pane img.basemap.light').first()).toHaveAttribute(
      'src',
      /world-light\.svg/,
    );
    await expect(map.locator('.leaflet-overlay-pane img.basemap.light')).toHaveCount(pictures);
    const box = await map.locator('.box').boundingBox();
    for (const id of rows.split('\n').map((row) => row.split(',')[0] ?? '')) {
      const mark = await map.locator(`svg [data-place="${id}"]`).boundingBox();
      if (box === null || mark === null) throw new Error(`No mark of ${id}`);
      expect(mark.x).toBeGreaterThan(box.x);
      expect(mark.x + mark.width).toBeLessThan(box.x + box.width);
      expect(mark.y).toBeGreaterThan(box.y);
      expect(mark.y + mark.height).toBeLessThan(box.y + box.height);
    }
  });
}

test('the map of the world is not fetched by a story that is in Asia', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/');
  const map = page.locator('[data-view=map]');
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator('.leaflet-overlay-pane img.basemap.light')).toBeVisible();
  await tablesSeen(page);
  expect(asked.filter((url) => /basemap\/light/.test(url))).not.toEqual([]);
  expect(asked.filter((url) => /basemap\/world/.test(url))).toEqual([]);
});

for (const [what, body, status] of [
  ['a web page instead of a table', '<!doctype html><h1>Not found</h1>', 200],
  ['an empty file', '', 200],
  ['a file cut in two', cutInsideCharacter, 200],
  ['a needed file that is gone', 'Not found', 404],
  ['a server that fails', 'Error', 500],
] as const) {
  test(`${what} leaves the last good version`, async ({ page }) => {
    await openWith(page, 'events.csv', body, status);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'stale');
    const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
    await expect(row).toContainText('Students receive admission letters');
    await expect(page.locator('.staff-check')).toHaveCount(0);
  });
}

test('staff are told what is wrong, and where', async ({ page }) => {
  await page.route('**/data/events.csv?*', (route) =>
    route.fulfill({
      body: `${events.trimEnd()}\nbroken,2024-13,education,,,,a,b,c,d,,,,,nwpu-2025,1.1\n`,
    }),
  );
  await page.goto('/en/?check=1');
  const panel = page.locator('.staff-check');
  await expect(panel).toContainText('events.csv');
  await expect(panel).toContainText('2024-13');
  await expect(panel).toContainText('Row 28');
});
