import { expect, test } from '@playwright/test';
import { PAGES, realStory } from '../realStory';

const story = realStory();
const found = story.events.filter(({ title, summary }) =>
  `${title.en} ${summary.en}`.toLowerCase().includes('laboratory'),
);

test('a frame without an origin of its own is searched in every language', async ({
  page,
  baseURL,
}) => {
  const address = new URL('/en/embed/timeline/', baseURL).href;
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="900" height="620" src="${address}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  const event = story.events[0];
  await frame.getByRole('searchbox').click();
  await frame.getByRole('searchbox').pressSequentially(event?.title.ru ?? '');
  await expect(frame.locator('[data-view=chronicle] [data-event]')).toHaveCount(1);
  await expect(frame.locator(`[data-view=chronicle] [data-event="${event?.id}"]`)).toHaveCount(1);
});

test('what is written before the page answers is looked for when it does', async ({ page }) => {
  let come = () => {};
  const wait = new Promise<void>((go) => (come = go));
  await page.route('**/assets/session*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  const field = page.getByRole('searchbox');
  await field.click();
  await field.pressSequentially('laboratory');
  come();
  const rows = page.locator('[data-view=chronicle] [data-event]');
  await expect.poll(() => rows.count()).toBeLessThan(story.events.length);
  await expect(field).toHaveValue('laboratory');
  await field.pressSequentially(' approved');
  await expect(field).toHaveValue('laboratory approved');
});

for (const view of ['timeline', 'map']) {
  test(`${view} in a frame is searched where there is room`, async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 620 });
    await page.goto(`/en/embed/${view}/`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    const field = page.getByRole('searchbox');
    await field.click();
    await field.pressSequentially('laboratory');
    const rows = page.locator('[data-view=chronicle] [data-event]');
    await expect.poll(() => rows.count()).toBeLessThan(story.events.length);
    for (const { id } of found) {
      await expect(page.locator(`[data-view=chronicle] [data-event="${id}"]`)).toHaveCount(1);
    }
    await expect(page.getByText(new RegExp(`of ${story.events.length} events`))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(rows).toHaveCount(story.events.length);
    await page.setViewportSize({ width: 360, height: 760 });
    await expect(field).toBeHidden();
  });

  for (const { lang, path } of PAGES) {
    test(`${view} in ${lang}: the search strikes no word of the title`, async ({ page }) => {
      await page.setViewportSize({ width: 900, height: 620 });
      await page.goto(`${path}embed/${view}/`);
      const title = await page.locator('h1').evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().right;
      });
      const box = await page.getByRole('searchbox').boundingBox();
      expect(title).toBeLessThan(box?.x ?? 0);
      const whole = await page.locator('main.embed').boundingBox();
      expect(whole?.height).toBeLessThanOrEqual(620);
    });
  }
}
