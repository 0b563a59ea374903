import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = readonly [rule: string, where: readonly string[]];

/** What axe finds, frames left out: they have tests of their own. */
export function violations(page: Page): Promise<readonly Violation[]> {
  return run(page, []);
}

/**
 * What axe finds of colours in the dark. Nothing else of a page depends on the scheme, and all rules
 * over a long page take longer than everything else that a test does with it.
 */
export async function violationsInDark(page: Page): Promise<readonly Violation[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return run(page, ['color-contrast', 'link-in-text-block']);
}

/** @param rules none for all of them */
async function run(page: Page, rules: readonly string[]): Promise<readonly Violation[]> {
  const found = await new AxeBuilder({ page })
    .exclude('iframe')
    // What frames say is gathered in a page of its own, and what is right is listed: without both it
    // takes a third of the time.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      // WCAG 2.5.8 and 2.5.3, which axe asks for only when told to.
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
      ...(rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
    })
    .analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
