import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pictures } from '../../atRest';
import { frameHeights, keepMessages, setContentHeight, storyFrame } from './framedPage';
import { startServers } from './servers';
import type { Servers } from './servers';

let servers: Servers;

test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.stop());

const story = () => `${servers.story}embed/map/index.html?e=ab12`;
const script = () => `${servers.story}embed.js`;

async function addFrame(page: Page, src: string): Promise<void> {
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, src);
}

test('loaded before the frames are there', async ({ page }) => {
  await page.goto(servers.hostPage('empty'));
  await page.addScriptTag({ url: script() });
  await addFrame(page, story());
  await expect.poll(() => frameHeights(page)).toEqual([700]);
  await setContentHeight(page, 450);
  await expect.poll(() => frameHeights(page)).toEqual([450]);
});

test('loaded long after the frame has spoken, and then once more', async ({ page }) => {
  const messages = await keepMessages(page);
  await page.goto(servers.hostPage('empty'));
  await addFrame(page, story());
  await storyFrame(page);
  await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
  await page.addScriptTag({ url: script() });
  await expect.poll(() => frameHeights(page)).toEqual([700]);
  const once = (await messages()).length;
  await page.addScriptTag({ url: script() });
  await pictures(page, 30);
  expect((await messages()).length).toBe(once);
});

test('leaves nothing behind in the page but its marker', async ({ page }) => {
  await page.goto(servers.hostPage('empty'));
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  await page.addScriptTag({ url: script() });
  expect(await names()).toEqual(before);
  const markers = await page.evaluate(() => Object.getOwnPropertySymbols(window).map(String));
  expect(markers).toContain(`Symbol(story-embed ${servers.story})`);
});

test('does not size a frame of another address', async ({ page }) => {
  await page.goto(servers.hostPage('empty'));
  await page.addScriptTag({ url: script() });
  await addFrame(page, story().replace('/story/', '/story-2/story/'));
  await storyFrame(page);
  await pictures(page, 30);
  expect(await frameHeights(page)).toEqual([150]);
});

test('does nothing, and breaks nothing, as a module', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(servers.hostPage('empty'));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p data-story-embed>'));
  const body = await (await page.request.get(script())).text();
  await page.addScriptTag({ type: 'module', content: body });
  await pictures(page, 30);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('turns placeholders into frames, each with its own token and title', async ({ page }) => {
  await page.goto(servers.hostPage('placeholders'));
  await expect.poll(() => frameHeights(page)).toEqual([700, 700]);
  const frames = await page.locator('iframe').evaluateAll((all) =>
    all.map((frame) => ({
      src: frame.getAttribute('src') ?? '',
      title: frame.getAttribute('title'),
      lazy: frame.getAttribute('loading'),
    })),
  );
  expect(frames).toEqual([
    {
      src: expect.stringMatching(
        /\/story\/en\/embed\/timeline\/index\.html\?fit=content&topics=research&e=\w+$/,
      ),
      title: 'Ten years of research',
      lazy: 'lazy',
    },
    {
      src: expect.stringMatching(/\/story\/embed\/map\/index\.html\?fit=content&e=\w+$/),
      title: '地图',
      lazy: 'lazy',
    },
  ]);
  expect(new Set(frames.map(({ src }) => new URL(src).searchParams.get('e'))).size).toBe(2);
  await expect(page.locator('body')).toHaveText('');
});

for (const [theme, css] of [
  [
    'that pads and counts it into the size',
    '* { box-sizing: border-box } iframe { padding: 12px }',
  ],
  [
    'with a border on everything',
    'iframe { border: 4px solid !important; padding: 6px !important }',
  ],
  [
    'of flexible parts in a column',
    'body { display: flex; flex-direction: column } iframe { flex: 1 1 0; min-height: 480px }',
  ],
] as const) {
  test(`in a theme ${theme} the content is whole`, async ({ page }) => {
    await page.goto(servers.hostPage('empty'));
    await page.addStyleTag({ content: css });
    await page.addScriptTag({ url: script() });
    await addFrame(page, story());
    const frame = await storyFrame(page);
    for (const height of [700, 450, 900]) {
      await setContentHeight(page, height);
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
    }
  });
}

const LAID_OVER = 'position: absolute; top: 0; left: 0; width: 100%; height: 100%';

for (const [theme, css, before, after] of [
  [
    'as FitVids writes it',
    `.fluid { position: relative; width: 100% } .fluid iframe { ${LAID_OVER} }`,
    '<div class="fluid" style="padding-top: 56.25%">',
    '</div>',
  ],
  [
    'of Gutenberg',
    `.wrapper { position: relative } .wrapper::before { content: ''; display: block; padding-top: 56.25% }
     .wrapper iframe { ${LAID_OVER}; right: 0; bottom: 0 }`,
    '<figure><div class="wrapper">',
    '</div></figure>',
  ],
  [
    'that cuts what stands out, with a paragraph around the frame',
    `.video { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden; max-width: 100% }
     .video iframe { ${LAID_OVER} } iframe { border: 1px solid; padding: 4px }`,
    '<div class="video"><p>',
    '</p><noscript><a href="#">The story</a></noscript></div>',
  ],
  [
    'with a shape of its own',
    `.ratio { position: relative; aspect-ratio: 16 / 9 } .ratio > * { ${LAID_OVER} }`,
    '<div class="ratio">',
    '</div>',
  ],
] as const) {
  test(`a frame in a box of 16 : 9 ${theme} is whole and covers nothing`, async ({ page }) => {
    await page.goto(servers.hostPage('empty'));
    await page.addStyleTag({ content: css });
    await page.evaluate(
      ([start, address, end]) => {
        const frame = `<iframe src="${address}"></iframe>`;
        document.body.innerHTML = `<p>Before.</p>${start}${frame}${end}<p id="next">After.</p>`;
      },
      [before, story(), after] as const,
    );
    await page.addScriptTag({ url: script() });
    const frame = await storyFrame(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const height of [700, 150, 900]) {
        await setContentHeight(page, height);
        await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
        // Paragraphs have margins of 16 pixels, a figure the same.
        const gap = await page.evaluate(() => {
          const end = document.querySelector('iframe')?.getBoundingClientRect().bottom;
          return (document.querySelector('#next')?.getBoundingClientRect().top ?? 0) - (end ?? 0);
        });
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(33);
      }
    }
  });
}

test('a box that holds more than the frame laid over it stays as it is', async ({ page }) => {
  await page.goto(servers.hostPage('empty'));
  await page.addStyleTag({ content: `main { position: relative } iframe { ${LAID_OVER} }` });
  await page.evaluate((address) => {
    document.body.innerHTML = `<main style="padding: 9px">Words.<iframe src="${address}"></iframe></main>`;
  }, story());
  await page.addScriptTag({ url: script() });
  await expect.poll(() => frameHeights(page)).toEqual([700]);
  await expect(page.locator('main')).toHaveAttribute('style', 'padding: 9px');
});
