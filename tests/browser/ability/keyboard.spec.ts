import type { Page } from '@playwright/test';
import { expect, test } from '../quietPage';

/** What has the focus, as a reader of the page would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    const named = document.getElementById(at.getAttribute('aria-labelledby') ?? '') ?? at;
    return (at.getAttribute('aria-label') ?? named.textContent).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focus is on what has this name, and says how often that was. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return presses;
  }
  throw new Error(`not reached in ${most}: ${String(name)}, but “${await focused(page)}”`);
}

/** The view in which the focus is. */
const viewOfFocus = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('[data-view]')?.getAttribute('data-view') ?? null,
  );

/** Whether what has the focus is seen: in the window, and under nothing that sticks to it. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return false;
    const { left, top, width, height } = at.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)];
    const above = document.elementFromPoint(x, y);
    return above !== null && (at.contains(above) || above.contains(at));
  });

test('from the first Tab to a code that is copied, by keys alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');

  // Past the head of the page, then into a figure's citation.
  await tabTo(page, /^Skip to the story$/, 1);
  await page.keyboard.press('Enter');
  expect(await tabTo(page, /^Compiled from/, 2)).toBe(1);
  await tabTo(page, /^Source 1/);
  expect(await viewOfFocus(page)).toBe('metrics');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-metric] details[open]').first()).toBeVisible();

  // A topic on and off again.
  await tabTo(page, /^Joint research$/, 60);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/topics=research/);
  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/topics/);

  // On the map: from place to place, one chosen and let go of, and past it.
  await tabTo(page, /^Skip the map$/);
  await tabTo(page, /events?$/);
  expect(await viewOfFocus(page)).toBe('map');
  const first = await focused(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/place=/);

  // On the timeline: from mark to mark, closer, one chosen, as a table and back.
  await tabTo(page, /^Skip the timeline$/);
  await tabTo(page, /, (\d{4}|[A-Z])/);
  expect(await viewOfFocus(page)).toBe('timeline');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=/);
  await tabTo(page, /^As a table$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  expect(await focused(page)).toBe('As a picture');
  await page.keyboard.press('Enter');

  // The chronicle: an entry opened, and the rest passed by.
  await tabTo(page, /^Skip the chronicle$/);
  await tabTo(page, /^2023 ?Students receive/, 3);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view=chronicle] [aria-current]')).toContainText('admission');
  for (let back = 0; back < 4; back += 1) {
    if (/^Skip the chronicle$/.test(await focused(page))) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  expect(await tabTo(page, /^Map$/, 2)).toBe(1);

  // Agreements, then the way to the code: what copies it has the focus, and one key does it.
  await tabTo(page, /^Agreements$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Code for another page/, 4);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Embed in another page' })).toBeVisible();
  await expect.poll(() => focused(page)).toMatch(/^Copy: Code with a script$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe [\s\S]*embed\/agreements\/index\.html\?fit=content/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toBe('Agreements');
});

test('everything that takes the focus is seen when it has it', async ({ page }) => {
  for (const [width, height, path] of [
    [390, 844, '/en/?event=summit-speech'],
    [320, 256, '/ru/'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    for (let presses = 0; presses < 130; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await focused(page);
      if (name === '' && presses > 20) break;
      if (name !== '') expect(await isSeen(page), `${path} at ${width}: ${name}`).toBe(true);
    }
  }
});

test('the dialog keeps its preview out of the way, and Escape closes it from inside', async ({
  page,
}) => {
  await page.goto('/en/');
  const way = page.getByRole('link', { name: 'Embed', exact: true });
  await way.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect.poll(() => focused(page)).toMatch(/^Copy/);
  // All that is chosen and copied comes before the preview.
  await tabTo(page, /^Copy: Address$/, 20);
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-state', 'ready');
  await preview.locator('summary').first().focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(way).toBeFocused();
});
