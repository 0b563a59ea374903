import type { Choice } from '../state/choice.svelte';
import { followsHere } from '../ui/followsHere';
import { shownEntry, type Follower } from './entries';
import { openAtChoice } from './openAtChoice';
import { followMoves, type ReaderMoves } from './readerMoves';

/** Marks on map and timeline are links to the same records, and answer for themselves. */
const LINK = '.also a[href^="#"]';
const EVENT = '#event-';

/**
 * Links from record to record: one to an event chooses it and shows it in the instrument; what is
 * folded around any other is opened, and then the browser goes there, so that its back button leads
 * back.
 */
export function followRecordLinks(document: Document, choice: Choice): Follower {
  /** While an entry is to be shown that is not there yet: what the reader does meanwhile. */
  let waiting: ReaderMoves | null = null;
  const endWait = () => {
    waiting?.stop();
    waiting = null;
  };
  const open = (id: string) => {
    openAtChoice(document);
    endWait();
    const isThere = shownEntry(document)?.getAttribute('data-event') === id;
    if (!isThere) waiting = followMoves(document);
  };
  const follow = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest(LINK) : null;
    const href = link?.getAttribute('href') ?? '';
    if (href === '' || !followsHere(click)) return;
    if (!href.startsWith(EVENT)) {
      unfold(document.getElementById(href.slice(1)));
      return;
    }
    click.preventDefault();
    const id = href.slice(EVENT.length);
    if (choice.chosen.event !== id) choice.choose(id);
    requestAnimationFrame(() => open(id));
  };
  document.addEventListener('click', follow, { capture: true });
  return {
    settle() {
      // Who has moved meanwhile reads already.
      if (waiting?.hasMoved() === false) openAtChoice(document);
      endWait();
    },
    stop() {
      endWait();
      document.removeEventListener('click', follow, { capture: true });
    },
  };
}

function unfold(target: Element | null): void {
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
}
