import type { Browser } from '@playwright/test';
import { pressOnce, seenUntil, withPage, type Seen } from './loadPage';
import { PRESS_KINDS, type PressKind, type Site } from './site';

/** What is asked of a page, each in a load of its own; times in milliseconds. */
export interface SlowLoad extends Omit<Seen, 'tasks'> {
  readonly bytes: number;
  readonly requests: number;
  readonly tbt: number;
}
export interface QuickLoad {
  readonly ready: number;
  /** The longest task until every part was pressed; 0 when none took 50 ms. */
  readonly longest: number;
}

const AFTER_LOAD = 3000;
/** How long a press may wait before it is made again. */
const RETRY = 1500;
const PRESS_PATIENCE = 10_000;
/** A task longer than this keeps a reader waiting. */
const LONG = 50;

/** Loads a page on a slow phone and leaves it alone. */
export function loadSlowly(browser: Browser, address: string, site: Site): Promise<SlowLoad> {
  return withPage(browser, address, 'slow phone', async ({ page, wire }) => {
    const { tasks, ...seen } = await seenUntil(page, site, AFTER_LOAD);
    const blocked = tasks.filter(({ start, time }) => start + time > seen.fcp + LONG);
    const tbt = blocked.reduce((sum, { start, time }) => {
      // Of a task in which the page was painted only what came after counts.
      const counted = Math.min(time, start + time - seen.fcp);
      return sum + Math.max(0, counted - LONG);
    }, 0);
    return { ...seen, ...wire(), tbt };
  });
}

/** Loads a page with nothing in the way and presses each of its parts. */
export function loadQuickly(browser: Browser, address: string, site: Site): Promise<QuickLoad> {
  return withPage(browser, address, 'quick desk', async ({ page }) => {
    const { drawn } = await seenUntil(page, site, 0);
    if (site.saysReady) {
      await page.evaluate(
        "pageWatch.until(() => performance.getEntriesByName('story:ready').length > 0)",
      );
    }
    const mark: number = await page.evaluate(
      "performance.getEntriesByName('story:ready')[0]?.startTime ?? 0",
    );
    for (const kind of PRESS_KINDS) {
      const press = site.presses[kind];
      if (press !== undefined) await pressOnce(page, press, RETRY);
    }
    await page.waitForTimeout(300);
    const tasks: Seen['tasks'] = await page.evaluate('pageWatch.seen.tasks');
    return {
      ready: site.saysReady ? mark : drawn,
      longest: Math.max(0, ...tasks.map(({ time }) => time)),
    };
  });
}

/** When a press on each kind of part had been answered, on a slow phone: pressed until it is. */
export function allAnswers(browser: Browser, address: string, site: Site): Promise<number> {
  return withPage(browser, address, 'slow phone', async ({ page }) => {
    let last = 0;
    for (const kind of PRESS_KINDS) {
      const press = site.presses[kind];
      if (press === undefined) continue;
      for (;;) {
        const answered = await pressOnce(page, press, RETRY);
        if (answered !== null) {
          last = Math.max(last, answered.at);
          break;
        }
        await page.waitForTimeout(50);
      }
    }
    return last;
  });
}

/** How long the very first press waits, a second after the first paint on a slow phone. */
export function firstPress(
  browser: Browser,
  address: string,
  site: Site,
  kind: PressKind,
): Promise<number> {
  return withPage(browser, address, 'slow phone', async ({ page }) => {
    await page.evaluate(
      'pageWatch.until(() => pageWatch.seen.fcp !== null && performance.now() > pageWatch.seen.fcp + 1000)',
    );
    const press = site.presses[kind];
    const answered = press === undefined ? null : await pressOnce(page, press, PRESS_PATIENCE);
    if (answered === null) throw new Error(`no answer to a press on a ${kind}`);
    return answered.after;
  });
}
