import { expect, test } from '@playwright/test';
import { PAGES, realStory } from './realStory';

test.use({ javaScriptEnabled: false });

const story = realStory();

for (const { lang, path } of PAGES) {
  test(`${path} is whole without a script, with a mark for every record`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const text = await page.evaluate(() => document.body.textContent);
    const wanted = [
      ...Object.values(story.words)
        .slice(0, 5)
        .map((texts) => texts[lang]),
      ...story.events.flatMap(({ title, summary }) => [title[lang], summary[lang]]),
      ...story.agreements.flatMap(({ title, summary }) => [title[lang], summary[lang]]),
      ...story.places.map(({ name }) => name[lang]),
      ...story.metrics.map(({ label }) => label[lang]),
      ...story.sources.map(({ title }) => title[lang]),
    ];
    const squeezed = text.replace(/\s+/g, ' ');
    const missing = wanted.filter((one) => one && !squeezed.includes(one.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
    const hooks = [
      ...story.events.flatMap(({ id }) => [
        `[data-view=chronicle] [data-event="${id}"]`,
        `[data-view=timeline] [data-event="${id}"]`,
      ]),
      ...story.places.map(({ id }) => `[data-view=map] svg [data-place="${id}"]`),
    ];
    const notOnce = await page.evaluate(
      (all) => all.filter((hook) => document.querySelectorAll(hook).length !== 1),
      hooks,
    );
    expect(notOnce).toEqual([]);
    await expect(page.locator('[data-metric]')).toHaveCount(story.metrics.length);
    await expect(page.locator('[data-agreement]')).toHaveCount(story.agreements.length);
    await expect(page.locator('[data-view=timeline] svg').first()).toBeVisible();
    await expect(page.locator('[data-view=map] img.basemap.light')).toBeVisible();
  });
}

test('holds to a strict policy: no style, no handler and one script stands in the HTML', async ({
  request,
}) => {
  for (const { path } of PAGES) {
    const html = await (await request.get(path)).text();
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag))).toEqual([]);
    const inPage = html.match(/<script(?![^>]*(src=|type="application\/(ld\+)?json"))/g);
    // What the address asks for before the first paint; the policy knows it by its hash.
    expect(inPage).toHaveLength(1);
  }
});

test('nothing that needs a script looks as if it answered', async ({ page }) => {
  for (const path of ['en/', 'en/embed/story/', 'en/embed/timeline/', 'en/embed/map/', 'desk/']) {
    await page.goto(`/${path}`);
    const alive = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, textarea, [role=slider]')]
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => {
          const { pointerEvents, borderTopWidth, textDecorationLine } = getComputedStyle(one);
          const isText = borderTopWidth === '0px' && textDecorationLine === 'none';
          return one.localName !== 'button' || pointerEvents !== 'none' || !isText;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(alive, path).toEqual([]);
  }
});
