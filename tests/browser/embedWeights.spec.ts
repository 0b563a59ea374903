import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const KILOBYTE = 1000;
/** The whole first load: HTML with its data, styles, scripts, pictures. */
const MOST: readonly [view: string, kilobytes: number][] = [
  ['metrics', 25],
  ['agreements', 25],
  ['timeline', 45],
  ['map', 110],
];

for (const [view, kilobytes] of MOST) {
  test(`${view}: at most ${kilobytes} kB brotli, whole first load, in every language`, async ({
    page,
  }) => {
    for (const language of ['', 'en/', 'kk/', 'ru/']) {
      const bodies: Promise<Buffer>[] = [];
      // What still comes for the last page has no body any more.
      page.removeAllListeners('response');
      await page.goto('about:blank');
      page.on('response', (response) => {
        // The tables are asked for afterwards, to see whether they changed since the build.
        if (/\/data\/[\w-]+\.csv/.test(response.url())) return;
        bodies.push(response.body());
      });
      await page.goto(`/${language}embed/${view}/`, { waitUntil: 'networkidle' });
      const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(total, `/${language}embed/${view}/`).toBeLessThanOrEqual(kilobytes * KILOBYTE);
    }
  });
}
