import { realStory } from '../browser/realStory';
import { amount, report, seeded, SEED } from './amount';
import { KEYS, oddValues } from './oddValues';
import { expect, isSound, PAGES, test } from './watched';

const story = realStory();
const ids = [...story.events, ...story.places, ...story.topics, ...story.metrics].map(
  ({ id }) => id,
);
/** Each load carries a value for every key. */
const LOADS = amount(2000, 6);

for (const [at, path] of PAGES.entries()) {
  test(`${path}: odd addresses have the contract's effects and no other`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(LOADS * 10_000 + 60_000);
    const count = Math.ceil(LOADS / PAGES.length);
    const next = seeded(SEED + at);
    const values = oddValues(count * KEYS.length, ids, 100 + at);
    for (let load = 0; load < count; load += 1) {
      const query = new URLSearchParams();
      for (const [k, key] of KEYS.entries()) {
        if (next() < 0.7) query.append(key, values[load * KEYS.length + k] ?? '');
      }
      const address = `${path}?${query.toString()}`;
      await page.goto(address);
      await expect(page.locator('html'), address).toHaveAttribute('data-state', 'ready');
      expect(await isSound(page), address).toBe(true);
      expect(new URL(page.url()).pathname, address).toBe(path);
      await expect(page.locator('h1'), address).toHaveCount(1);
      const chosen = await page
        .locator('[data-event][aria-current="true"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
      for (const id of chosen.flatMap((one) => one.split(' '))) expect(ids, address).toContain(id);
      expect(watch, address).toEqual({ errors: [], outside: [] });
    }
    report(`addresses, loaded: ${path}`, `${count} loads with up to ${KEYS.length} keys each`);
  });
}
