import { expect, test } from '@playwright/test';
import { parseEdtf } from '../../../src/model/date';
import { loadSubject } from '../../../tools/bench/bareBrowser';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { builtOnce } from '../builtOnce';

/** The real timeline with more eras than the committed story has: four that all overlap. */
let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('timeline');
});

const eras = ['2010/2024', '2011/2025', '2012/2023', '2013/2026'].map((dates, i) => {
  const [from, to] = dates.split('/').map((one) => parseEdtf(one));
  return { id: `era-${i}`, from, to, name: { en: `The era with the number ${i}` } };
});

for (const width of [360, 1280]) {
  test(`the names of eras run into no title and into no other name on ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await loadSubject(page, built, 'min-height: 620px');
    await page.evaluate((given) => {
      const subject = Reflect.get(globalThis, 'benchSubject');
      subject.show(document.getElementById('target'), subject.prepare(60), given);
    }, eras);
    await expect(page.locator('.eras text').first()).toBeVisible();
    const texts = await page
      .locator('.eras text, .lanes .label:visible, .lanes h4:visible, .axis text')
      .evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.textContent, left, right, top: top + 2, bottom: bottom - 2 };
        }),
      );
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
    await expect(page.locator('.eras text')).toHaveCount(3);
    // The fourth finds no row, and is said all the same.
    await expect(page.getByText('The era with the number 3, 2013–2026')).toBeAttached();
  });
}
