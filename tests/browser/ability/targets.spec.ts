import { expect, test } from '../quietPage';

for (const path of ['/en/', '/embed/metrics/', '/ru/embed/story/']) {
  for (const width of [390, 1280]) {
    test(`what is to be pressed is 24 pixels high, ${path} ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const small = await page
        .locator('a[href]:visible, button:visible, summary:visible, input:visible, select:visible')
        .evaluateAll((all) =>
          all
            // A link in a text is as high as its line; marks have targets of their own.
            .filter((one) => one.closest('p, li, dd, td, svg, .visually-hidden') === null)
            .map((one) => ({
              name: one.textContent?.trim().slice(0, 30) ?? '',
              ...(({ width, height }) => ({ width, height }))(one.getBoundingClientRect()),
            }))
            .filter(({ width, height }) => width > 1 && Math.min(width, height) < 24),
        );
      expect(small).toEqual([]);
    });
  }
}
