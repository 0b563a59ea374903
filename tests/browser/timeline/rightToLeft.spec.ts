import { expect, test } from '@playwright/test';
import { loadSubject } from '../../../tools/bench/bareBrowser';
import { builtOnce } from '../builtOnce';

test('on a page from right to left time runs from left to right, in the lanes and in the strip alike', async ({
  page,
}) => {
  const built = await builtOnce('timeline');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await loadSubject(page, built, 'min-height: 620px');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const subject = Reflect.get(globalThis, 'benchSubject');
      subject.show(document.getElementById('target'), subject.prepare(60), []);
    });
    const [axis, strip] = await Promise.all(
      ['.axis', '.strip > svg'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(Math.abs((strip?.x ?? 0) - (axis?.x ?? -99)), `${width}`).toBeLessThan(2);
    const ticks = await page
      .locator('.axis text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
  }
});
