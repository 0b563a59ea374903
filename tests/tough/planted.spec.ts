import { loadOf, pilesUp } from './memory';
import { expect, test } from './watched';

/** What the other tests of this folder would say of a fault: each is planted here, and must be found. */

test('text that becomes HTML is found', async ({ page, watch }) => {
  await page.route('**/assets/start-*.js', async (route) => {
    const response = await route.fetch();
    const planted = ';document.body.insertAdjacentHTML("beforeend", "<p>planted</p>");';
    await route.fulfill({ response, body: (await response.text()) + planted });
  });
  await page.goto('/en/');
  await expect
    .poll(() => watch.errors.join('\n'))
    .toContain('require-trusted-types-for: trusted-types-sink');
  await expect(page.getByText('planted')).toHaveCount(0);
});

test('a script, a style and a picture from elsewhere are found', async ({ page, watch }) => {
  const planted =
    '<script src="https://elsewhere.example/a.js"></script><style>p{color:red}</style><img src="https://elsewhere.example/a.png" alt="" onload="alert(1)">';
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<main', `${planted}<main`);
    expect(html).toContain(planted);
    await route.fulfill({ response, body: html });
  });
  await page.goto('/en/');
  for (const directive of ['script-src-elem', 'style-src-elem', 'img-src', 'script-src-attr']) {
    await expect.poll(() => watch.errors.join('\n')).toContain(`${directive}: `);
  }
});

test('an error that nobody caught is found', async ({ page, watch }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => watch.errors).toEqual(['planted']);
});

test('a listener that is never removed is found', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const session = await page.context().newCDPSession(page);
  const before = await loadOf(session);
  await page.evaluate(() => {
    for (let n = 0; n < 500; n += 1) addEventListener('scroll', () => n);
  });
  expect(pilesUp(before, await loadOf(session))).toContain('listeners');
});

test('elements that are never let go are found', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const session = await page.context().newCDPSession(page);
  const before = await loadOf(session);
  await page.evaluate(() => {
    const kept = Array.from({ length: 20_000 }, () => document.createElement('i'));
    Object.assign(globalThis, { kept });
  });
  expect(pilesUp(before, await loadOf(session))).toContain('nodes');
});

test('a request that the page waits for is found', async ({ page }) => {
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const planted = '<script src="/waited-for.js"></script>';
    const html = (await response.text()).replace('<main', `${planted}<main`);
    await route.fulfill({ response, body: html });
  });
  // It is never answered.
  await page.route('**/waited-for.js', () => {});
  const asked = page.waitForRequest('**/waited-for.js');
  await page.goto('/en/', { waitUntil: 'commit' });
  await asked;
  await expect(page.locator('[data-view=chronicle]')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
