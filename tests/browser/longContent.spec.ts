import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { findChromium } from '../../tools/chromium/findChromium';
import { expect, test } from './quietPage';

/** Words and links without a place to break, in languages of the story. */
const WORDS: Readonly<Record<string, string>> = {
  zh: '哈萨克斯坦国立女子师范大学国际教育合作与科学研究中心与材料基因工程联合实验室',
  en: 'Donaudampfschifffahrtsgesellschaftskapitän',
  kk: 'Қанағаттандырылмағандықтарыңыздан',
  ru: 'Превысокомногорассмотрительствующий',
};
const LINK =
  'https://www.example.edu.kz/news/2025/07/02/satellite-ground-station-memorandum-signed';
const NUMBERS = [123_456_789, 98_765_432_109, 1_234_567_890_123, 123_456_789.25];

type Row = Record<string, string>;

/** The story's own table with every row changed. */
function edited(table: string, change: (row: Row, at: number) => Row): string {
  const text = readFileSync(`data/${table}.csv`, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return Papa.unparse(data.map(change));
}

const LANGUAGE = /(?:^|_)(zh|en|kk|ru)$/;

/** Each text begins with a long word; those that run on hold a link as well. */
function lengthened(row: Row): Row {
  const cells = Object.entries(row).map(([column, cell]) => {
    const [, lang = ''] = LANGUAGE.exec(column) ?? [];
    const isProse = /summary|note/.test(column) || row.key === 'standfirst';
    if (lang === '' || cell === '') return [column, cell] as const;
    return [column, `${WORDS[lang] ?? ''} ${isProse ? `${LINK} ` : ''}${cell}`] as const;
  });
  return Object.fromEntries(cells);
}

const TABLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['story', 'topics', 'places', 'organizations', 'events', 'agreements', 'metrics', 'eras'].map(
      (table) => [table, edited(table, lengthened)],
    ),
  ),
  observations: edited('observations', (row, at) => ({
    ...lengthened(row),
    value: String(NUMBERS[at % NUMBERS.length]),
    currency: ['KZT', 'unstated', 'CNY', ''][at % 4] ?? '',
  })),
};

/** The page with these tables on the server: it shows them as soon as it has looked. */
async function openLong(page: Page, path: string): Promise<void> {
  for (const [table, body] of Object.entries(TABLES)) {
    await page.route(`**/data/${table}.csv?*`, (route) =>
      route.fulfill({ body, contentType: 'text/csv' }),
    );
  }
  await page.goto(path);
  await expect(page.getByText(/Превысоко|Қанағатт/).first()).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

/** How far the page goes beyond its window, and what is wider than it. */
async function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 4).map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`),
    ];
  });
}

/** Figures that reach out of their card. */
async function outOfCard(page: Page): Promise<readonly string[]> {
  return page.locator('[data-metric]:visible').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { left, right } = card.getBoundingClientRect();
      return [...card.querySelectorAll('.number')]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map((one) => `${card.getAttribute('data-metric') ?? ''}: ${one.textContent}`);
    }),
  );
}

const PATHS = [
  '/ru/',
  '/kk/',
  ...['story', 'timeline', 'map', 'metrics', 'agreements'].map((view) => `/ru/embed/${view}/`),
];

for (const path of PATHS) {
  test(`${path}: long words, links and numbers stay inside at every width`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openLong(page, path);
    for (const width of [320, 360, 390, 480, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page), `${width}`).toEqual([]);
      expect(await outOfCard(page), `${width}`).toEqual([]);
    }
  });
}

test.describe('for a reader whose letters are of 32 pixels', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--blink-settings=defaultFontSize=32', '--disable-gpu'],
      chromiumSandbox: process.getuid?.() !== 0,
    });
  });
  test.afterAll(() => browser.close());

  for (const lang of ['', 'en/', 'kk/', 'ru/']) {
    test(`/${lang}: nothing scrolls sideways, in the page and in its frames`, async ({
      baseURL,
    }) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      for (const view of ['', 'story', 'timeline', 'map', 'metrics', 'agreements']) {
        const path = `${baseURL ?? ''}/${lang}${view === '' ? '' : `embed/${view}/`}`;
        await page.goto(path);
        await expect(page.locator('html')).toHaveCSS('font-size', '32px');
        for (const width of [320, 390, 768]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await beyond(page), `${path} ${width}`).toEqual([]);
        }
      }
      await page.close();
    });
  }
});
