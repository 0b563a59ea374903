import type { CDPSession } from '@playwright/test';
import { expect, test } from '../quietPage';

/** What a screen reader says of one thing, with what it is in. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly within: readonly Heard[];
  readonly parts: number;
}

const CONTAINERS = ['group', 'region', 'navigation', 'list', 'search', 'article'];
const NAMED = [
  'link',
  'button',
  'region',
  'navigation',
  'searchbox',
  'slider',
  'checkbox',
  'dialog',
];

/** The page as the browser tells it to a screen reader. */
async function heardOn(cdp: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const all: Heard[] = [];
  const walk = (id: string, within: readonly Heard[]): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '').trim();
    const children = node.childIds ?? [];
    const heard: Heard = {
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      within,
      parts: children.length,
    };
    if (!node.ignored) all.push(heard);
    for (const child of children) walk(child, node.ignored ? within : [...within, heard]);
  };
  const [root] = nodes;
  if (root !== undefined) walk(root.nodeId, []);
  return all;
}

/** What would be noise, or nothing, to the ear. */
function faultsOf(all: readonly Heard[]): readonly string[] {
  return all.flatMap(({ role, name, description, within, parts }) => {
    const isContainer = CONTAINERS.includes(role);
    const twice = within.find((outer) => CONTAINERS.includes(outer.role) && outer.name === name);
    return [
      ...(NAMED.includes(role) && name === '' ? [`${role} without a name`] : []),
      ...(name !== '' && description === name
        ? [`${role} “${name}” is described by its name`]
        : []),
      ...(isContainer && name !== '' && twice
        ? [`${role} “${name}” in ${twice.role} of that name`]
        : []),
      ...(role === 'list' && parts === 0 ? [`list “${name}” of nothing`] : []),
      ...(/[+−▸▶↔]$/.test(name) && name.length > 1 ? [`${role} “${name}” ends in a sign`] : []),
    ];
  });
}

for (const path of [
  '/',
  '/en/',
  ...['story', 'timeline', 'map', 'metrics', 'agreements'].flatMap((view) => [
    `/embed/${view}/`,
    `/en/embed/${view}/`,
  ]),
  '/desk/?lang=en',
]) {
  test(`nothing on ${path} is said twice, or has no name to be said by`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    const cdp = await page.context().newCDPSession(page);
    expect(faultsOf(await heardOn(cdp))).toEqual([]);
    // What is chosen wakes all views, and alive there is more to press.
    const row = page.locator('[data-view=chronicle] summary').first();
    if ((await row.count()) > 0) {
      await row.click();
      await expect(page.locator('[data-view=chronicle] [aria-current]')).toHaveCount(1);
    }
    const timeline = page.locator('[data-view=timeline]');
    if ((await timeline.count()) > 0) {
      await expect(timeline.locator('[role=slider]').first()).toBeAttached();
    }
    expect(faultsOf(await heardOn(cdp))).toEqual([]);
  });
}

test('keys are told where they act, and are no words between the headings', async ({ page }) => {
  await page.goto('/en/');
  const all = await heardOn(await page.context().newCDPSession(page));
  const told = all.filter(({ description }) => description.startsWith('Arrow keys'));
  expect(told.map(({ name }) => name)).toEqual([
    'Map of the places and their ties',
    'Events in lanes by topic',
  ]);
  expect(all.filter(({ name }) => name.startsWith('Arrow keys'))).toEqual([]);
});
