import fc from 'fast-check';
import { amount, report, SEED } from './amount';
import { expect, test } from './watched';

const COUNT = amount(2000, 600);
const number = fc.oneof(
  fc.integer(),
  fc.double().map((one) => (Number.isFinite(one) ? one : String(one))),
  fc.constantFrom(-1, 0, 99.5, 1e9, '700', null, '1e3'),
);
const word = fc.string({ unit: 'grapheme', maxLength: 20 });

/** What hosts and frames say, and what they would never say. */
const message: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  word,
  fc.record({
    sentinel: word,
    type: fc.constantFrom('embed-size', 'frames-init', 'x'),
    height: number,
  }),
  fc.record({ sentinel: fc.constant('amp'), type: fc.constant('embed-size'), height: number }),
  fc.record({ 'datawrapper-height': fc.dictionary(word, number) }),
  fc.tuple(word, word).map(([key, value]) => `pymxPYMx${key}xPYMxwidthxPYMx${value}`),
  fc.tuple(word, word).map(([key, value]) => `pymxPYMx${key}xPYMxnavigateToxPYMx${value}`),
  fc.tuple(word, number).map(([id, height]) => `[iFrameSizer]${id}:${String(height)}:true:${id}`),
  fc.constantFrom('[iFrameSizer]resize', '[iFrameSizer]', '[iFrameSizer]::::::::'),
  fc.record({ context: fc.constant('h5p'), action: word, scrollHeight: number }),
  fc.record({ message: fc.constantFrom('ready', 'height', 'link'), value: number, secret: word }),
  fc
    .record({ subject: fc.constant('lti.frameResize'), height: number })
    .map((one) => JSON.stringify(one)),
  fc.constant({ constructor: { prototype: { polluted: true } }, prototype: { height: 9 } }),
);
const messages: readonly unknown[] = fc.sample(message, { numRuns: COUNT, seed: SEED });

/** A page of this site that holds one frame; what it hears is kept. */
function hostOf(child: string): string {
  return `<!doctype html><title>Host</title><iframe src="${child}" width="680" height="300"></iframe>`;
}

for (const view of ['story', 'timeline', 'map', 'metrics', 'agreements']) {
  test(`a frame with ${view} hears ${COUNT} odd messages`, async ({ page, watch }) => {
    const child = `/en/embed/${view}/?e=ab12`;
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: hostOf(child) }),
    );
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto('/host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    const heard = await page.evaluate(async (all) => {
      for (const data of all) frames[0]?.postMessage(data, '*');
      for (let drawn = 0; drawn < 20; drawn += 1) await new Promise(requestAnimationFrame);
      return Reflect.get(window, 'heard') as unknown[];
    }, messages);
    const heights = heard.flatMap((data) => {
      const { type, height } = Object(data) as { type?: string; height?: number };
      return type === 'embed-size' ? [height] : [];
    });
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) {
      expect(Number.isInteger(height) && Number(height) >= 100).toBe(true);
    }
    await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(frame.locator('h1')).toHaveCount(1);
    const inside = page.frames()[1];
    expect(new URL(inside?.url() ?? '').pathname).toBe(`/en/embed/${view}/`);
    expect(await inside?.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(watch).toEqual({ errors: [], outside: [] });
    report(`messages to a frame: ${view}`, `${COUNT} messages, ${heights.length} answers`);
  });
}

test(`a host with embed.js hears ${COUNT} odd messages from its frame`, async ({ page, watch }) => {
  const body = `${hostOf('/en/embed/speaker.html')}<script src="/embed.js"></script>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route('**/speaker.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Speaker</title>' }),
  );
  await page.goto('/host.html');
  const speaker = page.frames()[1];
  await speaker?.evaluate(async (all) => {
    for (const data of all) parent.postMessage(data, '*');
    for (let drawn = 0; drawn < 5; drawn += 1) await new Promise(requestAnimationFrame);
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 431.2 }, '*');
  }, messages);
  const frame = page.locator('iframe');
  // Inside of the border that browsers give a frame.
  const height = () => frame.evaluate((element) => element.clientHeight);
  await expect.poll(height).toBe(432);
  for (const [asked, given] of [
    [1, 100],
    [1e9, 20_000],
  ] as const) {
    await speaker?.evaluate(
      (height) => parent.postMessage({ type: 'embed-size', height }, '*'),
      asked,
    );
    await expect.poll(height).toBe(given);
  }
  await expect(frame).toHaveCount(1);
  expect(page.url()).toMatch(/\/host\.html$/);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expect(watch).toEqual({ errors: [], outside: [] });
  report('messages to a host with embed.js', `${COUNT} messages, heights from 100 to 20,000`);
});
