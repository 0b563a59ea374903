import { expect, test as base, type Page } from '@playwright/test';
import { lookTag } from '../../tools/pages/firstPaint';

export interface Watch {
  /** Errors that nobody caught, questions to the reader, and what the policy of a page refused. */
  readonly errors: string[];
  /** Requests to another host. */
  readonly outside: string[];
}

/** A page that is watched for what must never happen, whatever is thrown at it. */
export const test = base.extend<{ watch: Watch }>({
  watch: async ({ page, baseURL }, use) => {
    const watch: Watch = { errors: [], outside: [] };
    page.on('pageerror', (error) => watch.errors.push(error.message));
    page.on('dialog', (dialog) => {
      watch.errors.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeBinding('refusedByPolicy', (_, what: string) => watch.errors.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (told) => {
        const { effectiveDirective, blockedURI, sample } = told;
        const tell: unknown = Reflect.get(globalThis, 'refusedByPolicy');
        if (typeof tell === 'function') tell(`${effectiveDirective}: ${blockedURI} ${sample}`);
      });
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) watch.outside.push(request.url());
    });
    await use(watch);
  },
});

export { expect };
/** The kinds of pages there are, in one language or another. */
export const PAGES = [
  '/en/',
  '/embed/story/',
  '/kk/embed/timeline/',
  '/ru/embed/map/',
  '/en/embed/metrics/',
  '/en/embed/agreements/',
] as const;

/** Nothing of the language itself was changed, and no element came that runs or frames. */
export function isSound(page: Page): Promise<boolean> {
  return page.evaluate((look) => {
    const isClean = Object.keys(Object.prototype).length === 0;
    const handlers = [...document.querySelectorAll('*')].some((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    );
    // One script stands in the page, letter by letter as it was built.
    const scripts = [...document.scripts].every(
      ({ src, type, outerHTML }) =>
        src.startsWith(location.origin) || type.includes('json') || outerHTML === look,
    );
    return isClean && !handlers && scripts && document.querySelectorAll('iframe').length === 0;
  }, lookTag(null));
}
