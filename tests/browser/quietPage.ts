import { expect, test as base } from '@playwright/test';

/** A page that must say nothing on the console and ask for nothing outside its own origin. */
export const test = base.extend<{ quiet: undefined; noise: RegExp | null }>({
  /** What the browser itself says in a test on purpose, and is no noise of the page. */
  noise: [null, { option: true }],
  quiet: [
    async ({ page, baseURL, noise }, use) => {
      const noises: string[] = [];
      const outside: string[] = [];
      page.on('console', (message) => {
        if (noise?.test(message.text()) === true) return;
        if (['error', 'warning'].includes(message.type())) noises.push(message.text());
      });
      page.on('pageerror', (error) => noises.push(error.message));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) outside.push(request.url());
      });
      await use(undefined);
      expect(noises).toEqual([]);
      expect(outside).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
