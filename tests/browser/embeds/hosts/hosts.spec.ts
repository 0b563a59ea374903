import { expect, test } from '@playwright/test';
import { pictures } from '../../atRest';
import { frameHeights, needsFrameSizing, setContentHeight, storyFrame } from './framedPage';
import { startServers } from './servers';
import type { Servers } from './servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.stop());

const CONTENT = [700, 1300, 450];
const FIXED = 300;

/** Each host with what its frame becomes for the heights above; null where it cannot know them. */
const HOSTS: readonly [
  name: string,
  plain: readonly number[],
  sandboxed: readonly number[] | null,
][] = [
  ['pym', CONTENT, CONTENT],
  ['frames', CONTENT, CONTENT],
  ['datawrapper', CONTENT, CONTENT],
  ['datawrapper-old', CONTENT, CONTENT],
  ['wordpress', [700, 1000, 450], [700, 1000, 450]],
  ['wordpress-late', CONTENT, CONTENT],
  ['iframe-resizer-4', CONTENT, null],
  ['iframe-resizer-5', CONTENT, null],
  ['medium', CONTENT, CONTENT],
  ['h5p', CONTENT, CONTENT],
  ['lti', CONTENT, CONTENT],
  ['frame-sizing', CONTENT, CONTENT],
  ['embed-js', CONTENT, CONTENT],
];

for (const [name, plain, sandbox] of HOSTS) {
  for (const sandboxed of [false, true]) {
    const heights = sandboxed ? sandbox : plain;
    if (heights === null) continue;
    test(`${name}${sandboxed ? ', sandboxed' : ''}: ${heights.join(' → ')}`, async ({ page }) => {
      if (name === 'frame-sizing') await needsFrameSizing(page);
      await page.goto(servers.hostPage(name, { sandboxed }));
      for (const [index, height] of heights.entries()) {
        if (index > 0) await setContentHeight(page, CONTENT[index] ?? 0);
        await expect.poll(() => frameHeights(page)).toEqual([height]);
      }
    });
  }
}

for (const name of ['iframe-resizer-4', 'iframe-resizer-5']) {
  test(`${name}, sandboxed: only with the host’s checkOrigin off`, async ({ page }) => {
    await page.goto(servers.hostPage(name, { sandboxed: true }));
    await storyFrame(page);
    await pictures(page, 30);
    expect(await frameHeights(page)).toEqual([FIXED]);
    await page.goto(servers.hostPage(name, { sandboxed: true, query: '&unchecked' }));
    for (const height of CONTENT) {
      await setContentHeight(page, height);
      await expect.poll(() => frameHeights(page)).toEqual([height]);
    }
  });
}

for (const sandboxed of [false, true]) {
  test(`no script${sandboxed ? ', sandboxed' : ''}: the whole page can be scrolled to`, async ({
    page,
  }) => {
    await page.goto(servers.hostPage('plain', { sandboxed }));
    const frame = await storyFrame(page);
    expect(await frameHeights(page)).toEqual([FIXED]);
    const reached = await frame.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY + innerHeight;
    });
    expect(reached).toBeGreaterThanOrEqual(700);
  });
}
