import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import sharp from 'sharp';
import { readPaper, squeezed } from './paper';
import { PAGES, realStory } from './realStory';

const story = realStory();

async function openMenu(page: Page, view: string, path = '/en/') {
  await page.goto(path);
  await page.locator(`a[data-take="${view}"]`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Presses a button of the menu, and takes what comes. */
async function taken(page: Page, name: string | RegExp): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  return coming;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** How many of a picture's pixels are as dark as ink: an empty one has none. */
async function inkIn(png: Buffer): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 110).length;
}

for (const { lang, path } of PAGES) {
  test(`${lang}: every view is a PNG with ink on it, named for what it is`, async ({ page }) => {
    for (const view of ['metrics', 'map', 'timeline', 'story', 'agreements']) {
      await openMenu(page, view, path);
      const download = await taken(page, /PNG/);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^story-${view}-${lang}-\\d{4}-\\d{2}-\\d{2}\\.png$`),
      );
      const png = await bytesOf(download);
      const { width, height } = await sharp(png).metadata();
      expect(width).toBe(1200);
      expect(height).toBeGreaterThan(400);
      expect(await inkIn(png), view).toBeGreaterThan(20_000);
    }
  });
}

test('a picture has the shape that was asked for', async ({ page }) => {
  await openMenu(page, 'story');
  for (const [shape, width, height] of [
    ['social', 1200, 630],
    ['square', 1080, 1080],
    ['phone', 1080, 1920],
  ] as const) {
    await page.getByLabel('Shape').selectOption(shape);
    const png = await bytesOf(await taken(page, 'Save as PNG'));
    const size = await sharp(png).metadata();
    expect([size.width, size.height]).toEqual([width, height]);
    expect(await inkIn(png)).toBeGreaterThan(15_000);
  }
});

test('SVG stands alone: text as text, what was chosen, where from, and no foreign part', async ({
  page,
}) => {
  await openMenu(page, 'map', '/en/?topics=research');
  const svg = (await bytesOf(await taken(page, 'Save as SVG'))).toString();
  // Read beside the story: its own page makes no document of a text.
  await page.goto('about:blank');
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      outside: parsed.querySelectorAll('image, foreignObject, script, [href]').length,
    };
  }, svg);
  expect(read.root).toBe('svg');
  expect(read.outside).toBe(0);
  for (const words of [
    story.words.title.en ?? '',
    'Topics: Joint research',
    '?topics=research',
    'Almaty',
    'Picture made on',
  ]) {
    expect(squeezed(read.words)).toContain(squeezed(words));
  }
});

test('one figure alone can be taken', async ({ page }) => {
  await openMenu(page, 'metrics');
  await page.getByRole('dialog').getByRole('combobox').nth(1).selectOption({ index: 1 });
  const svg = (await bytesOf(await taken(page, 'Save as SVG'))).toString();
  const [first, second] = story.metrics;
  expect(svg).toContain(first?.label.en);
  expect(svg).not.toContain(second?.label.en);
});

test('the data of a view come as they are filtered, as CSV and as JSON', async ({ page }) => {
  await openMenu(page, 'timeline', '/en/?topics=research');
  const wanted = story.events.filter(({ topic }) => topic === 'research').map(({ id }) => id);
  const csv = await bytesOf(await taken(page, 'events.csv'));
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(
    csv.toString().replace('\uFEFF', ''),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id).sort()).toEqual([...wanted].sort());
  expect(data[0]?.title_en).not.toBe('');
  const json = JSON.parse((await bytesOf(await taken(page, 'JSON'))).toString()) as {
    readonly address: string;
    readonly events: readonly { readonly id: string; readonly date: string | null }[];
  };
  expect(json.address).toContain('?topics=research');
  expect(json.events.map(({ id }) => id).sort()).toEqual([...wanted].sort());
});

test('the whole comes as a ZIP with its description and a word about it', async ({ page }) => {
  await openMenu(page, 'story', '/ru/');
  const files = unzipSync(await bytesOf(await taken(page, /ZIP/)));
  const names = Object.keys(files);
  for (const name of ['readme.txt', 'datapackage.json', 'events.csv', 'story.csv', 'sources.csv']) {
    expect(names).toContain(name);
  }
  const described = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as {
    readonly resources: readonly { readonly path: string }[];
  };
  expect(described.resources.map(({ path }) => path)).toContain('events.csv');
  const readme = new TextDecoder().decode(files['readme.txt']);
  expect(readme).toContain(story.words.title.ru);
  expect(readme).toContain('datapackage.json');
});

async function codeIn(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('the code on a poster leads to the page as it was', async ({ page }) => {
  await openMenu(page, 'story', '/kk/?topics=research');
  const address = page.url();
  const download = await taken(page, /QR/);
  expect(download.suggestedFilename()).toMatch(/^story-poster-kk-/);
  expect(await codeIn(await bytesOf(download))).toBe(address);
});

test.describe('in WeChat', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/107 Mobile MicroMessenger/8.0.42',
  });

  test('the picture is shown to be held, and no download is begun', async ({ page }) => {
    const begun: string[] = [];
    page.on('download', (download) => begun.push(download.suggestedFilename()));
    await openMenu(page, 'story', '/');
    await page.getByRole('button', { name: '带二维码的海报' }).click();
    await expect(page.getByText('长按图片即可保存。')).toBeVisible();
    const picture = page.getByRole('dialog').getByRole('img');
    await expect(picture).toHaveAttribute('src', /^data:image\/png/);
    const src = await picture.getAttribute('src');
    const png = Buffer.from(src?.split(',')[1] ?? '', 'base64');
    expect(await codeIn(png)).toBe(page.url());
    expect(begun).toEqual([]);
  });
});

test('where the system can share files, the picture that was made goes there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: ({ files }: { readonly files: readonly File[] }) => {
        const [file] = files;
        document.title = `${file?.name} ${file?.type} ${(file?.size ?? 0) > 10_000}`;
        return Promise.resolve();
      },
    });
  });
  await openMenu(page, 'metrics');
  const share = page.getByRole('dialog').getByRole('button', { name: 'Share', exact: false });
  await expect(share).toHaveCount(0);
  await taken(page, 'Save as PNG');
  await share.click();
  await expect(page).toHaveTitle(/^story-metrics-en-\d{4}-\d{2}-\d{2}\.png image\/png true$/);
});

test('a poster sheet is one A3 page on its side', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await openMenu(page, 'story');
  await page.getByRole('button', { name: 'Print a poster (A3)' }).click();
  await expect(page.locator('.poster-sheet')).toBeAttached();
  const { pages, text, size } = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  expect(size).toEqual([420, 297]);
  expect(pages.length).toBe(1);
  expect(text).toContain(squeezed(story.words.title.en ?? ''));
  expect(text).toContain('Almaty');
});

test('the menu leads on to the code for another page', async ({ page }) => {
  await openMenu(page, 'map');
  await page.getByRole('button', { name: 'Code for another page…' }).click();
  await expect(page.getByRole('dialog', { name: 'Embed in another page' })).toBeVisible();
});

test('what needs the line and does not get it is said', async ({ page }) => {
  await openMenu(page, 'map');
  await page.route('**/basemap/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  await expect(page.getByText('This could not be made')).toBeVisible();
});
