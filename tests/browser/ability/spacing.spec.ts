import { pictures } from '../atRest';
import { expect, test } from '../quietPage';
import { PAGES } from '../realStory';

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing is lost. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

// The page itself would refuse a reader's style; an extension's it may not.
test.use({ bypassCSP: true });

for (const { lang, path } of PAGES) {
  for (const width of [320, 1280]) {
    test(`with a reader's spacing no words are cut or covered, ${lang} ${width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      await page.addStyleTag({ content: SPACED });
      await pictures(page, 3);
      const faults = await page.evaluate(() => {
        const root = document.documentElement;
        const found: string[] = [];
        if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
        const said = 'h1, h2, h3, h4, p, summary, button, dt, dd, td, th, li > a, .figure';
        for (const one of document.querySelectorAll<HTMLElement>(said)) {
          // The tray of what has no date cuts long titles at any spacing; the chronicle has them whole.
          if (one.closest('.visually-hidden, svg, dialog, .tray') !== null) continue;
          if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') {
            found.push(`${one.tagName} ${one.textContent.trim().slice(0, 40)}`);
          }
        }
        const cards = [...document.querySelectorAll('[data-metric]')].map((card) => {
          const { left, right, top, bottom } = card.getBoundingClientRect();
          return { id: card.getAttribute('data-metric'), left, right, top, bottom };
        });
        for (const [at, a] of cards.entries()) {
          for (const b of cards.slice(at + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > 1) found.push(`${a.id ?? ''} over ${b.id ?? ''}`);
          }
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
}
