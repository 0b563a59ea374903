import { startHeight } from '../embed/startHeight';
import { startLive } from '../live/startLive';
import { whenIdle } from '../live/whenIdle';
import type { Story } from '../model/story';
import { readMetric } from '../pages/islands/readMetric';
import { readFacts } from '../pages/payload';
import { followEmbedLinks } from './embedLinks';
import { shownEntry } from './entries';
import { startIslands } from './islands';
import { keepPlace } from './keepPlace';
import { startKiosk } from './kiosk';
import { applyAppearance } from './masthead/appearance';
import { goToMetric, markEvent, showOneMetric } from './markChosen';
import { followPrint } from './paper';
import { isFirstSight, openAtChoice } from './openAtChoice';
import { startPatches } from './patches';
import { quietAnchors } from './quietAnchors';
import { followMoves } from './readerMoves';
import { showWays } from './ways';

/** What in an address is a choice, and so is to be seen as soon as the page answers. */
const CHOICES = ['topics', 'event', 'place', 'from', 'to', 'q', 'play'];

/** Of these, what has its place in the instrument. */
const SEEN = ['event', 'place', 'from', 'to'] as const;

/**
 * Brings a page to life, whichever it is: it is whole as the build drew it, and each of its islands
 * comes alive alone, when a reader reaches into it, when it nears the screen after they have begun
 * to move, or when the address or changed tables ask.
 */
async function start(): Promise<void> {
  // Before the page is whole, so that nothing is painted in another look.
  applyAppearance(location.search);
  const query = new URLSearchParams(location.search);
  const patches = startPatches();
  const read = pageRead(document).then(() => readFacts(document));
  const islands = startIslands(document, read, patches);
  const facts = await read;
  if (facts.isEmbed) {
    if (query.get('fit') === 'content') document.documentElement.dataset.fit = 'content';
    // The host may have written its keys into the address; what the reader chooses is not for it.
    startHeight({ address: location.href });
    quietAnchors(document);
  }
  showWays(document, '');
  followPrint(document, facts.isEmbed ? null : islands.hydrateAll);
  // Before anything is waited for: a press that comes early is no press on a link.
  if (!facts.isEmbed) followEmbedLinks(document, islands);

  const metric = readMetric(location.search);
  const opens = facts.view === 'story' && metric === null && isFirstSight();
  if (!facts.isEmbed) keepPlace(document);
  const isKiosk = query.get('play') === 'loop' && facts.view === 'story';
  if (isKiosk) startKiosk(document);
  if (metric !== null) {
    if (facts.view === 'metrics') showOneMetric(document, patches, metric);
    else goToMetric(document, patches, metric);
  }
  markEvent(document, patches, query.get('event') ?? '');
  if (opens && shownEntry(document) !== null) openAtChoice(document);
  const moves = followMoves(document);
  if (CHOICES.some((key) => query.has(key))) {
    const chosen = await islands.showChoice().catch(() => null);
    const isSomewhere = chosen !== null && SEEN.some((key) => chosen[key] !== null);
    // Who has moved meanwhile reads already.
    if (opens && isSomewhere && !moves.hasMoved()) openAtChoice(document);
  }
  moves.stop();

  document.documentElement.dataset.state = 'ready';
  performance.mark('story:ready');

  let undress = () => {};
  const dress = () => {
    if (facts.isEmbed || isKiosk) return;
    void import('./masthead/dressMasthead').then(
      ({ dressMasthead }) => {
        const undo = dressMasthead(document);
        if (undo === null) return;
        // That of a page which another has taken the place of.
        undress();
        undress = undo;
      },
      () => undefined,
    );
  };
  whenIdle(dress);
  const renew = async (story: Story) => {
    await islands.renew(story);
    dress();
  };
  if (facts.frozen === undefined) startLive(facts, renew);
}

/**
 * The page is there to its end, and its styles are: what is to be scrolled to must have its place.
 * A style that never comes is not waited for longer than for all the rest.
 */
async function pageRead(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const coming = sheets.filter(({ sheet }) => sheet === null);
  if (coming.length === 0 || document.readyState === 'complete') return;
  const styled = Promise.all(coming.map((link) => once(link, 'load')));
  await Promise.race([styled, once(window, 'load')]);
}

function once(target: EventTarget, name: string): Promise<void> {
  return new Promise((go) => target.addEventListener(name, () => go(), { once: true }));
}

void start();
