import { expect, test as base } from '@playwright/test';

/** A page that must say nothing on the console and ask for nothing outside its own origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noises: string[] = [];
      const outside: string[] = [];
      page.on('console', (message) => {
        // What a test without a network is told by the browser is no noise of the page.
        if (message.text().includes('ERR_INTERNET_DISCONNECTED')) return;
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
