import { expect, test } from '@playwright/test';
import { pictures } from '../../atRest';
import { startServers, type Servers } from './servers';
import { storyFrame } from './framedPage';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers('dist');
});
test.afterAll(() => servers.stop());

for (const view of ['timeline', 'map', 'story']) {
  for (const [how, before, shown] of [
    ['a tab', 'display: none', ''],
    ['a column without width', 'width: 0; overflow: hidden', 'width: 760px'],
  ] as const) {
    test(`${view}: first shown later, by ${how}, it stands at its choice`, async ({ page }) => {
      await page.goto(servers.hostPage('empty'));
      await page.evaluate(
        ([address, style]) => {
          const part = document.body.appendChild(document.createElement('div'));
          part.id = 'part';
          part.setAttribute('style', style);
          const frame = part.appendChild(document.createElement('iframe'));
          frame.src = address;
          frame.setAttribute('style', 'width: 100%; height: 620px; border: 0');
        },
        [`${servers.story}en/embed/${view}/index.html?event=summit-speech`, before] as const,
      );
      const frame = await storyFrame(page);
      await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
      await pictures(page, 20);
      await page
        .locator('#part')
        .evaluate((part, style) => part.setAttribute('style', style), shown);
      const inSight = () =>
        frame.evaluate(() => {
          const list = document.querySelector('[data-view=chronicle] ol')?.getBoundingClientRect();
          const row = document
            .querySelector('[data-view=chronicle] [aria-current=true] summary')
            ?.getBoundingClientRect();
          if (list === undefined || row === undefined || row.height === 0) return false;
          return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
        });
      await expect.poll(inSight).toBe(true);
    });
  }
}
