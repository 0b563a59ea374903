import { expect, test, type Page } from '@playwright/test';
import { readPaper, squeezed } from './paper';
import { PAGES, realStory } from './realStory';

const story = realStory();

async function printed(page: Page) {
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}

/** What must be read on the paper of a language. */
function wanted(lang: string): readonly string[] {
  const texts = [
    story.words.title,
    ...story.events.flatMap(({ title, summary }) => [title, summary]),
    ...story.agreements.flatMap(({ title, summary }) => [title, summary]),
    ...story.metrics.map(({ label }) => label),
    ...story.places.map(({ name }) => name),
    ...story.sources.map(({ title }) => title),
  ];
  return [
    ...texts.map((one) => one[lang] ?? ''),
    ...story.sources.map(({ url }) => url ?? ''),
  ].filter(Boolean);
}

function missing(text: string, words: readonly string[]): readonly string[] {
  return words.filter((one) => !text.includes(squeezed(one)));
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { lang, path } of PAGES) {
    test(`${lang}: all of the story is on numbered A4 pages, and nothing to press`, async ({
      page,
    }) => {
      await page.goto(path);
      const { pages, text, size } = await printed(page);
      expect(size).toEqual([210, 297]);
      expect(pages.length).toBeGreaterThan(4);
      expect(pages.length).toBeLessThan(15);
      expect(missing(text, wanted(lang))).toEqual([]);
      pages.forEach((one, i) => expect(one).toContain(`${i + 1}/${pages.length}`));
      expect(pages.filter((one) => one.length < 20)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect(
        page.locator('form, nav, .skip, .embed-links').locator('visible=true'),
      ).toHaveCount(0);
    });
  }

  test('no title of the timeline is cut', async ({ page }) => {
    for (const { path } of PAGES) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const labels = page.locator('[data-view=timeline] .label');
      await expect(labels.filter({ visible: true }).first()).toBeVisible();
      await expect(labels.filter({ hasText: '…', visible: true })).toHaveCount(0);
    }
  });

  test('frames are printed whole, however little of them is seen', async ({ page }) => {
    for (const view of ['story', 'timeline', 'map', 'agreements', 'metrics']) {
      await page.goto(`/en/embed/${view}/`);
      const { text } = await printed(page);
      const texts = view === 'metrics' ? story.metrics : story.agreements;
      const titles =
        view === 'metrics'
          ? story.metrics.map(({ label }) => label.en ?? '')
          : (view === 'agreements' ? texts : story.events).map((one) =>
              'title' in one ? (one.title.en ?? '') : '',
            );
      expect(missing(text, titles), view).toEqual([]);
    }
  });
});

test('by keys and from the menu all of it is drawn for paper: every title of the timeline whole', async ({
  page,
}) => {
  await page.addInitScript(() => (window.print = () => void (document.title = 'printed')));
  for (const { lang, path } of PAGES) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    if (lang === 'ru') {
      await page.locator('a[data-take="story"]').click();
      await page.getByRole('button', { name: 'Напечатать страницу (A4)' }).click();
    } else await page.keyboard.press('Control+p');
    await expect(page).toHaveTitle('printed');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const titles = await page.locator('.paper [data-view=timeline] .label').allTextContents();
    const dated = story.events.filter(({ date }) => date !== null);
    expect([...titles].sort(), lang).toEqual(dated.map(({ title }) => title[lang] ?? '').sort());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const { pages, text } = await printed(page);
    expect(missing(text, wanted(lang)), lang).toEqual([]);
    expect(pages.filter((one) => one.length < 20)).toEqual([]);
  }
});

test('a browser’s own menu prints what a reader’s way to it had drawn', async ({ page }) => {
  await page.goto('/ru/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.mouse.move(600, 300);
  await page.evaluate(() => {
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
  });
  await expect(page.locator('[data-view=timeline] .controls button').first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const titles = await page.locator('.paper [data-view=timeline] .label').allTextContents();
  const dated = story.events.filter(({ date }) => date !== null);
  expect([...titles].sort()).toEqual(dated.map(({ title }) => title.ru ?? '').sort());
});

test('from dark screens, too, it is ink on white', async ({ page }) => {
  await page.goto('/en/?appearance=dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(22, 32, 47)']);
  await expect(page.locator('.basemap.light').first()).toBeVisible();
  await expect(page.locator('.basemap.dark').first()).toBeHidden();
});

test('a page is printed as it is filtered, and names its address', async ({ page }) => {
  await page.goto('/en/?topics=research');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-view=chronicle] [data-event]')).toHaveCount(
    story.events.filter(({ topic }) => topic === 'research').length,
  );
  const { text } = await printed(page);
  const inside = story.events.filter(({ topic }) => topic === 'research');
  const outside = story.events.filter(({ topic }) => topic === 'culture');
  expect(
    missing(
      text,
      inside.map(({ summary }) => summary.en ?? ''),
    ),
  ).toEqual([]);
  expect(outside.filter(({ summary }) => text.includes(squeezed(summary.en ?? '')))).toEqual([]);
  expect(text).toContain('?topics=research');
});

test('a map that was moved is on paper whole, and stays as it was on the screen', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.locator('[data-view=map] [data-place]').first().dispatchEvent('click');
  await expect(page.locator('[data-view=map] .leaflet-map-pane')).toBeAttached();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const map = page.locator('.paper [data-view=map]');
  await expect(map.locator('.leaflet-map-pane')).toHaveCount(0);
  const box = await map.boundingBox();
  expect(box?.height).toBeGreaterThan(200);
  for (const { id } of story.places) {
    const mark = await map.locator(`[data-place="${id}"]`).first().boundingBox();
    expect(mark?.x, id).toBeGreaterThanOrEqual(box?.x ?? Infinity);
    expect(mark?.y, id).toBeGreaterThanOrEqual(box?.y ?? Infinity);
    expect((mark?.x ?? Infinity) + (mark?.width ?? 0), id).toBeLessThanOrEqual(
      (box?.x ?? 0) + (box?.width ?? 0),
    );
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper, [data-on-paper], .paper-address')).toHaveCount(0);
  await expect(page.locator('[data-view=map] .leaflet-map-pane')).toBeAttached();
});
