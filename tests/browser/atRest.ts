import type { Frame, Page } from '@playwright/test';

/** So many pictures without a change are a rest: animations change every one. */
const STILL = 10;

/**
 * Waits until what is drawn stands still: the place and size of every element of the selector, and
 * the page's own place.
 */
export async function atRest(page: Page | Frame, selector: string): Promise<void> {
  await page.evaluate(
    async ([chosen, wanted]) => {
      const look = () =>
        JSON.stringify([
          scrollX,
          scrollY,
          ...[...document.querySelectorAll(chosen)].map((one) => one.getBoundingClientRect()),
        ]);
      let before = '';
      for (let same = 0; same < wanted;) {
        await new Promise(requestAnimationFrame);
        const now = look();
        same = now === before ? same + 1 : 0;
        before = now;
      }
    },
    [selector, STILL] as const,
  );
}

/** The marks and names of the map. */
export const mapAtRest = (page: Page): Promise<void> =>
  atRest(page, '[data-view=map] :is([data-place], .marks text, .basemap, .leaflet-map-pane)');

/**
 * Lets the page draw so many pictures, for tests of what must not happen: there is no event to wait
 * for, and what a busy machine draws late counts as late here too.
 */
export async function pictures(page: Page | Frame, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn += 1) await new Promise(requestAnimationFrame);
  }, count);
}
