import { expect, test } from '@playwright/test';

const WORDS = />([^<>]*\p{L}[^<>]*)</gu;

/** Changes words that stand in elements of the page, not in what programs read or draw as text. */
function inWords(html: string, change: (words: string) => string): string {
  const at = html.indexOf('<body');
  const body = html.slice(at).replace(WORDS, (all, words: string, index: number, text: string) => {
    const tag = /<([a-z]+)[^<>]*>$/i.exec(text.slice(Math.max(0, index - 400), index + 1))?.[1];
    return /^(script|style|text|title|time)$/.test(tag ?? '') ? all : `>${change(words)}<`;
  });
  return html.slice(0, at) + body;
}

/** What stands between the server and the reader: proxies, translators, phones. */
const CHANGES: readonly [who: string, change: (html: string) => string][] = [
  ['a proxy that strips comments', (html) => html.replace(/<!--[\s\S]*?-->/g, '')],
  ['a tool that puts spaces between tags', (html) => html.replaceAll('><', '> <')],
  ['a translator', (html) => inWords(html, (words) => `<font><font>${words}</font></font>`)],
  [
    'a phone that finds numbers',
    (html) => inWords(html, (words) => words.replace(/20\d\d/, '<a href="tel:$&">$&</a>')),
  ],
];

for (const [who, change] of CHANGES) {
  test(`the first press is answered in a page changed by ${who}`, async ({ page }) => {
    await page.route('**/embed/**', async (route) => {
      const answer = await route.fetch();
      const isPage = answer.headers()['content-type']?.includes('html') === true;
      if (!isPage) return route.fulfill({ response: answer });
      const body = change(await answer.text());
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    for (const [view, pressed, asked] of [
      ['timeline', '[data-view=timeline] a.mark', /event=/],
      ['map', '[data-view=map] a.place', /place=/],
      ['map', '[data-view=chronicle] summary', /event=/],
      ['timeline', '.topics button', /topics=/],
    ] as const) {
      await page.goto(`/en/embed/${view}/`);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      await page.locator(pressed).nth(1).dispatchEvent('click');
      await expect(page).toHaveURL(asked);
    }
  });
}
