import type { Page } from '@playwright/test';
import { FACTS_ID, type PageFacts } from '../../src/pages/payload';

/** Waits until the page has looked at each published table, the last that it asks for by itself. */
export async function tablesSeen(page: Page, times = 1): Promise<void> {
  await page.waitForFunction(
    ([id, wanted]) => {
      const facts: Pick<PageFacts, 'tables'> = JSON.parse(
        document.getElementById(id)?.textContent ?? '{"tables":[]}',
      );
      const loaded = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      return facts.tables.every(
        (table) => loaded.filter((path) => path.endsWith(`/data/${table}`)).length >= wanted,
      );
    },
    [FACTS_ID, times] as const,
    // Not at each picture: a page in the background has none.
    { polling: 100 },
  );
}
