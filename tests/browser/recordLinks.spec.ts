import type { Page } from '@playwright/test';
import { realStory } from './realStory';
import { expect, test } from './quietPage';

const story = realStory();
const memo = story.agreements.find(({ id }) => id === 'ground-station');
const row = (page: Page) => page.locator('[data-agreement=ground-station]');
const entry = (page: Page) => page.locator('[data-view=chronicle] [aria-current=true]');

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} an agreement opens where one is, leads to its event, and that leads back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/en/');
    const title = row(page).getByRole('button');
    await title.scrollIntoViewIfNeeded();
    const before = await title.evaluate((one) => one.getBoundingClientRect().top);
    await title.click();
    await expect(title).toHaveAttribute('aria-expanded', 'true');
    await expect(row(page).getByText('See also')).toBeVisible();
    const after = await title.evaluate((one) => one.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(60);

    const event = story.events.find(({ id }) => id === memo?.event);
    await row(page)
      .getByRole('link', { name: event?.title.en ?? '', exact: true })
      .click();
    await expect(entry(page)).toHaveAttribute('data-event', event?.id ?? '');
    await expect(entry(page)).toBeInViewport();

    await entry(page)
      .getByRole('link', { name: memo?.title.en ?? '', exact: true })
      .click();
    await expect(row(page)).toBeInViewport();
  });
}

test('an event leads to its figure, also to one that is folded, and the figure to its event', async ({
  page,
}) => {
  await page.goto('/en/?event=ground-station-memorandum');
  await entry(page).getByRole('link', { name: 'Parties to the memorandum' }).click();
  const card = page.locator('[data-metric=memorandum-parties]');
  await expect(card).toBeInViewport();
  await card.locator('summary').click();
  const back = card.getByRole('link', { name: 'Three parties exchange ground station memorandum' });
  await page.locator('body').press('Escape');
  await back.click();
  await expect(entry(page)).toBeInViewport();
  await expect(entry(page)).toHaveAttribute('data-event', 'ground-station-memorandum');
});

test('in frames these ways lead out, to the story’s own page', async ({ page }) => {
  await page.goto('/en/embed/timeline/?event=ground-station-memorandum');
  const figure = entry(page).getByRole('link', { name: 'Parties to the memorandum' });
  await expect(figure).toHaveAttribute('href', /\/en\/\?metric=memorandum-parties$/);
  await expect(figure).toHaveAttribute('target', '_blank');
  await page.goto('/en/embed/metrics/?metric=memorandum-parties');
  await page.locator('[data-metric=memorandum-parties] summary').click();
  await expect(
    page.getByRole('link', { name: 'Three parties exchange ground station memorandum' }),
  ).toHaveAttribute('href', /\/\?event=ground-station-memorandum$/);
});
