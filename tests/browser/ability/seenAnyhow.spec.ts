import { pictures } from '../atRest';
import { expect, test } from '../quietPage';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('bars, dots and steps are there', async ({ page }) => {
      await page.goto('/en/');
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const seen = page.locator('[data-view=metrics] .bar, .topics .dot');
      expect(await seen.count()).toBeGreaterThan(4);
      for (const part of await seen.all()) {
        const paint = await part.evaluate((one) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(one);
          return backgroundImage === 'none' ? backgroundColor : backgroundImage;
        });
        expect(paint).not.toBe(ground);
        expect(paint).not.toMatch(/^rgba\(.*, 0\)$/);
      }
      const dots = page.locator('[data-view=metrics] svg path').first();
      expect(await dots.evaluate((one) => getComputedStyle(one).stroke)).not.toBe(ground);
    });

    test('what is chosen is told in every view', async ({ page }) => {
      await page.goto('/en/?event=ground-station-memorandum');
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const look = (css: string, name: string) =>
        page
          .locator(css)
          .first()
          .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);
      const row = '[data-view=chronicle] li[data-event]';
      expect(await look(`${row}[aria-current]`, 'border-inline-start-color')).not.toBe(
        await look(`${row}:not([aria-current])`, 'border-inline-start-color'),
      );
      const mark = '[data-view=timeline] .mark';
      expect(await look(`${mark}[aria-current] :is(.body, .range, .end)`, 'stroke')).not.toBe(
        await look(`${mark}:not([aria-current]) :is(.body, .range, .end)`, 'stroke'),
      );
      const place = '[data-view=map] a.place';
      expect(await look(`${place}[aria-current] .halo`, 'stroke')).not.toBe(
        await look(`${place}:not([aria-current]) .halo`, 'stroke'),
      );
    });

    test('a switch that is on differs from one that is off, and its words are seen', async ({
      page,
    }) => {
      await page.goto('/en/?topics=education');
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const ground = (name: string) =>
        page
          .getByRole('button', { name })
          .evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
      const [on, words] = await ground('Education');
      const [off] = await ground('Joint research');
      expect(on).not.toBe(off);
      expect(words).not.toBe(on);
      const tell = page.getByRole('button', { name: 'Tell it in order' });
      const [behind, said] = await tell.evaluate((one) => [
        getComputedStyle(one).backgroundColor,
        getComputedStyle(one).color,
      ]);
      expect(said).not.toBe(behind);
    });
  });
}

test('who asks for more contrast gets it', async ({ browser, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const looks: string[][] = [];
    for (const contrast of ['no-preference', 'more'] as const) {
      const context = await browser.newContext({ colorScheme, contrast });
      const page = await context.newPage();
      await page.goto(`${baseURL ?? ''}/en/`);
      await pictures(page, 2);
      looks.push(
        await page.evaluate(() => [
          getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.querySelector('.byline a') ?? document.body).color,
          getComputedStyle(document.querySelector('.card, [data-metric]') ?? document.body)
            .borderTopColor,
        ]),
      );
      await context.close();
    }
    const [usual, more] = looks;
    expect(more?.[0]).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    expect(more?.[1]).not.toBe(usual?.[1]);
  }
});
