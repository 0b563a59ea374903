import { expect, test as base } from '@playwright/test';

export interface Watch {
  /** Errors that nobody caught, and questions to the reader. */
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
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) watch.outside.push(request.url());
    });
    await use(watch);
  },
});

export { expect };
