import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { openBareBrowser } from './bareBrowser';
import { loadStory } from '../../src/ingest/loadStory';
import { readDataFolder } from '../readDataFolder';
import { inTurn, middle } from './pages/inTurn';
import { longStory } from './pages/longStory';
import { allAnswers, firstPress, loadQuickly, loadSlowly } from './pages/measurePage';
import { ourEmbeds, ourLongPage, ourPage } from './pages/ourSites';
import { mapAlone, staticFloor, timelineJsAndMap, visMapAndCards } from './pages/peerSites';
import { plainStory } from './pages/plainStory';
import { PRESS_KINDS, type Site } from './pages/site';
import { siteServer } from './pages/siteServer';

type Told = (row: readonly string[]) => void;

const LONG = [1000, 10_000] as const;
const root = resolve(import.meta.dirname, '../..');
const data = resolve(root, 'data');

export const PAGE_COLUMNS = [
  'page',
  'wire, kB',
  'requests',
  'FCP',
  'LCP',
  'TBT',
  'CLS',
  'all answer',
  'ready',
  'longest task',
  ...PRESS_KINDS.map((kind) => `first press: ${kind}`),
] as const;

/**
 * Loads our pages beside the static floor and the peers, a row for each: see docs/performance.md.
 * Builds the site first.
 *
 * @param told is given the rows at the end, as the pages take turns
 */
export async function pageRows(told: Told): Promise<void> {
  if (process.env.NOBUILD === undefined)
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  const sites = await allSites();
  const server = siteServer(sites).listen(0, '127.0.0.1');
  await new Promise((go) => server.once('listening', go));
  const { port } = server.address() as AddressInfo;
  const addressOf = (site: Site) => `http://127.0.0.1:${port}/${sites.indexOf(site)}/${site.path}`;
  const browser = await openBareBrowser();
  try {
    await measureAll(browser, sites, addressOf, told);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureAll(
  browser: Browser,
  sites: readonly Site[],
  addressOf: (site: Site) => string,
  told: Told,
): Promise<void> {
  // Once round without counting: the server packs what is asked for.
  for (const site of sites) await loadQuickly(browser, addressOf(site), site).catch(() => null);
  const quick = await inTurn(sites, (site) => loadQuickly(browser, addressOf(site), site));
  // What a long story costs its peer on a slow phone takes minutes, and no budget asks for it.
  const slowSites = sites.filter(({ saysReady, name }) => saysReady || !/\d events/.test(name));
  const slow = await inTurn(slowSites, (site) => loadSlowly(browser, addressOf(site), site));
  const answering = sites.filter(({ presses }) => Object.keys(presses).length > 0);
  const answers = await inTurn(answering, (site) => allAnswers(browser, addressOf(site), site));
  const presses = new Map(
    PRESS_KINDS.map((kind) => [kind, new Map<Site, readonly number[] | string>()]),
  );
  const pressed = sites.filter((site) => site.saysReady && Object.keys(site.presses).length > 0);
  for (const kind of PRESS_KINDS) {
    const asked = pressed.filter((site) => site.presses[kind] !== undefined);
    presses.set(
      kind,
      new Map(await inTurn(asked, (site) => firstPress(browser, addressOf(site), site, kind))),
    );
  }
  for (const site of sites) {
    const runs = slow.get(site);
    told([
      site.name,
      middle(runs, ({ bytes }) => bytes / 1000, 1),
      ...(typeof runs === 'string'
        ? ['–', '–', '–', '–', '–']
        : [
            middle(runs, ({ requests }) => requests),
            middle(runs, ({ fcp }) => fcp),
            middle(runs, ({ lcp }) => lcp),
            middle(runs, ({ tbt }) => tbt),
            middle(runs, ({ cls }) => cls, 3),
          ]),
      middle(answers.get(site), (at) => at),
      middle(quick.get(site), ({ ready }) => ready),
      middle(quick.get(site), ({ longest }) => longest),
      ...PRESS_KINDS.map((kind) => middle(presses.get(kind)?.get(site), (after) => after)),
    ]);
  }
}

async function allSites(): Promise<readonly Site[]> {
  const { story } = loadStory(readDataFolder(data));
  if (story === null) throw new Error('The tables in data/ give no story.');
  const plain = plainStory(story);
  const long: Site[] = [];
  for (const count of LONG) {
    const made = loadStory(longStory(data, count)).story;
    if (made === null) throw new Error('The made-up tables give no story.');
    long.push(visMapAndCards(plainStory(made), true), await ourLongPage(story, count));
  }
  return [
    staticFloor(plain),
    mapAlone(plain),
    timelineJsAndMap(plain),
    visMapAndCards(plain),
    ourPage(story),
    ...ourEmbeds(story),
    ...long,
  ];
}
