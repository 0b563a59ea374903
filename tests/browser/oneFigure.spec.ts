import { expect, test } from './quietPage';

const marked = '[data-metric][aria-current="true"]';

test.describe('metric=ID on the page', () => {
  for (const [rank, id] of [
    ['leads', 'investment'],
    ['stands among others', 'growth-areas'],
    ['waits behind the button', 'memorandum-parties'],
  ] as const) {
    test(`goes to a figure that ${rank}, and marks it`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 });
      await page.goto(`/en/?metric=${id}`);
      const card = page.locator(`[data-metric="${id}"]`);
      await expect(card).toBeInViewport();
      await expect(card.locator('.figure, ul').first()).toBeVisible();
      await expect(page.locator(marked)).toHaveCount(1);
      await expect(card).toHaveAttribute('aria-current', 'true');
      await expect(page).toHaveURL(`/en/?metric=${id}`);
    });
  }

  test('stays marked, and the button open, when the figures come alive', async ({ page }) => {
    await page.goto('/en/?metric=memorandum-parties');
    const card = page.locator('[data-metric=memorandum-parties]');
    await expect(card).toBeInViewport();
    await card.locator('summary').click();
    await expect(card.getByRole('heading', { name: 'Cite this figure' })).toBeVisible();
    await expect(card).toHaveAttribute('aria-current', 'true');
    await expect(page.locator(marked)).toHaveCount(1);
  });

  test('a figure leads to the code that shows it alone on another page', async ({ page }) => {
    await page.goto('/en/');
    const card = page.locator('[data-metric=investment]');
    await card.locator('summary').click();
    await card.getByRole('link', { name: 'Embed this figure' }).click();
    const address = page.getByRole('dialog').getByLabel('Address', { exact: true });
    await expect(address).toHaveValue(/\/en\/embed\/metrics\/index\.html\?metric=investment$/);
  });

  for (const id of ['nothing', '%22%5D%20*', '']) {
    test(`an id that no figure has is as if it were not there: ${id || 'none'}`, async ({
      page,
    }) => {
      await page.goto(`/en/?metric=${id}`);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      await expect(page.locator(marked)).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator('[data-metric=memorandum-parties]')).toBeHidden();
    });
  }
});

test.describe('metric=ID in the figures’ own frame', () => {
  const shown = '[data-metric]:visible';

  for (const id of ['investment', 'memorandum-parties']) {
    test(`${id} alone, also when it comes alive`, async ({ page }) => {
      await page.goto(`/en/embed/metrics/?metric=${id}`);
      await expect(page.locator(shown)).toHaveCount(1);
      const card = page.locator(`[data-metric="${id}"]`);
      await card.locator('summary').click();
      await expect(card.getByRole('heading', { name: 'Cite this figure' })).toBeVisible();
      await expect(page.locator(shown)).toHaveCount(1);
      await expect(card).toBeVisible();
    });
  }

  test('an id that no figure has asks for nothing', async ({ page }) => {
    await page.goto('/en/embed/metrics/');
    const all = await page.locator(shown).count();
    await page.goto('/en/embed/metrics/?metric=nothing');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator(shown)).toHaveCount(all);
  });
});

test('on paper the figures behind the button stand with the others', async ({ page }) => {
  await page.goto('/en/');
  const card = page.locator('[data-metric=memorandum-parties]');
  await expect(card).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(card.getByRole('heading')).toBeVisible();
  expect((await card.boundingBox())?.height).toBeGreaterThan(40);
});
