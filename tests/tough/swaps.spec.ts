import { readFileSync } from 'node:fs';
import { amount, report } from './amount';
import { loadOf, pilesUp } from './memory';
import { expect, test } from './watched';

const SWAPS = amount(20, 6);

test('a tab in which a kept page comes back to changed tables again and again keeps nothing of the ones before', async ({
  page,
  watch,
}) => {
  test.setTimeout(amount(600_000, 240_000));
  const events = readFileSync('data/events.csv', 'utf8');
  let swap = 0;
  await page.route('**/data/events.csv*', (route) => {
    const title = `Letters for the ${swap}th time`;
    const body = events.replace('Students receive admission letters', title);
    return route.fulfill({ contentType: 'text/csv', body });
  });
  const row = page.locator('[data-view=chronicle] [data-event=admission-letters]');
  const next = async () => {
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect(row).toContainText(`the ${swap}th time`);
    await row.locator('summary').click();
    await page.keyboard.press('Escape');
    swap += 1;
  };
  await page.goto('/en/');
  await expect(row).toContainText('the 0th time');
  swap = 1;
  for (let at = 0; at < 3; at += 1) await next();
  const session = await page.context().newCDPSession(page);
  const before = await loadOf(session);
  for (let at = 0; at < SWAPS; at += 1) await next();
  const after = await loadOf(session);
  expect(pilesUp(before, after)).toEqual([]);
  expect(watch).toEqual({ errors: [], outside: [] });
  report(
    'tables that change',
    `${SWAPS} times; ${before.listeners} → ${after.listeners} listeners, ${before.nodes} → ${after.nodes} nodes`,
  );
});
