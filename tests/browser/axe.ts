import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = readonly [rule: string, where: readonly string[]];

/** What axe finds, frames left out: they have tests of their own. */
export function violations(page: Page): Promise<readonly Violation[]> {
  return run(new AxeBuilder({ page }));
}

/**
 * What axe finds of colours in the dark. Nothing else of a page depends on the scheme, and all rules
 * over a long page take longer than everything else that a test does with it.
 */
export async function violationsInDark(page: Page): Promise<readonly Violation[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return run(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function run(axe: AxeBuilder): Promise<readonly Violation[]> {
  const found = await axe.exclude('iframe').analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
