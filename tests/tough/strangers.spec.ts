import type { Page } from '@playwright/test';
import { expect, test } from './watched';

/** What browsers, their extensions and tools of readers do to a page, before its scripts or behind their backs. */
const STRANGERS: Readonly<Record<string, () => void>> = {
  'a translator wraps every word in elements of its own': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest('script, style, svg, option') !== null)
        continue;
      if (text.data.trim() === '') continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      text.replaceWith(font);
      font.firstElementChild?.append(text);
    }
    document.documentElement.classList.add('translated-ltr');
  },
  'an extension puts elements into everything': () => {
    for (const part of document.querySelectorAll('[data-island], [data-view], body')) {
      const mine = document.createElement('grammarly-extension');
      mine.setAttribute('data-mine', '');
      part.prepend(mine);
      part.append(mine.cloneNode());
    }
  },
  'a blocker takes out pictures and everything that is called banner or ad': () => {
    for (const one of document.querySelectorAll('img, [class*=ad], [class*=social]')) {
      if (!one.matches('main, body, html, header')) one.remove();
    }
  },
  'a reading tool takes all comments and empty texts away': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const gone: ChildNode[] = [];
    while (walker.nextNode()) gone.push(walker.currentNode as Comment);
    for (const one of gone) one.remove();
  },
  'a script of the host adds to what every object and list has': () => {
    // As polyfills do it. What can be enumerated would stop Leaflet, and much else in the world.
    Object.defineProperty(Object.prototype, 'extra', { value: () => 1 });
    Reflect.set(Array.prototype, 'last', () => 2);
  },
};

async function answers(page: Page): Promise<void> {
  const row = page.locator('[data-view=chronicle] [data-event]').nth(1);
  await row.locator('summary').click();
  await expect(row.locator('details')).toHaveAttribute('open', '');
}

for (const [what, act] of Object.entries(STRANGERS)) {
  test(`${what}: the page is read and answers`, async ({ page, watch }) => {
    await page.goto('/en/', { waitUntil: 'domcontentloaded' });
    await page.evaluate(act);
    await expect(page.locator('html')).toHaveAttribute('data-state', /ready|stale/);
    const records = await page.locator('[data-view=chronicle] [data-event]').count();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 200);
    await answers(page);
    await expect(page.locator('[data-view=chronicle] [data-event]')).toHaveCount(records);
    expect(watch).toEqual({ errors: [], outside: [] });
  });
}
