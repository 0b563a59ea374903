import { expect, test } from '@playwright/test';
import { tablesSeen } from '../tablesSeen';

for (const view of ['timeline', 'map']) {
  test(`${view}: sleeps until somebody reaches into it, and then answers the very first click`, async ({
    page,
  }) => {
    const scripts: (string | undefined)[] = [];
    page.on('request', (request) => {
      const script = /\/(\w+)-[^/]*\.js$/.exec(request.url());
      if (script !== null) scripts.push(script[1]);
    });
    await page.goto(`/en/embed/${view}/`);
    await tablesSeen(page);
    expect(scripts.sort()).toEqual(['look', 'start']);
    const row = page.locator('[data-view=chronicle] [data-event]').first();
    await row.locator('summary').click();
    await expect(row).toHaveAttribute('aria-current', 'true');
    await expect(row.locator('details')).toHaveAttribute('open', '');
  });
}

for (const [view, table, from, to] of [
  ['metrics', 'metrics.csv', 'Admitted', 'Came'],
  ['agreements', 'agreements.csv', 'Belt and Road Joint Laboratory', 'Laboratory renamed'],
  ['timeline', 'events.csv', 'Students receive admission letters', 'Letters have arrived'],
] as const) {
  test(`${view}: a table replaced on the server shows at the next load`, async ({ page }) => {
    await page.route(`**/data/${table}?*`, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      expect(text).toContain(from);
      await route.fulfill({ body: text.replaceAll(from, to), contentType: 'text/csv' });
    });
    await page.goto(`/en/embed/${view}/`);
    await expect(page.getByText(to).first()).toBeAttached();
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  });
}
