import { bringIntoSight } from '../ui/bringIntoSight';

/** So much of an entry is enough to see what was chosen: its date, its title, its first words. */
const ENOUGH = 200;

/** The entry of the chronicle that is chosen. */
export function shownEntry(document: Document): Element | null {
  return document.querySelector('[data-view="chronicle"] [aria-current="true"]');
}

/** Brings into sight what a reader pressed something for. */
export interface Follower {
  /** Looks again, when views that were still on their way show the choice as well. */
  readonly settle: () => void;
  readonly stop: () => void;
}

/**
 * Where the chronicle stands below map and timeline, what is tapped there comes into sight with it,
 * and the tapped mark stays where it is seen. So it does where the chronicle is above the window.
 *
 * @param chosen the event that is chosen now, whether it is shown already or not
 */
export function followTaps(document: Document, chosen: () => string | null): Follower {
  let tapped: Element | null = null;
  let last = chosen();
  const look = () => {
    const entry = shownEntry(document);
    const list = entry?.closest('ol')?.getBoundingClientRect();
    if (tapped === null || entry === null || list === undefined) return;
    const isBelow = list.top >= tapped.getBoundingClientRect().bottom - 1;
    const isGone = list.bottom < ENOUGH;
    if (isBelow || isGone) bringIntoSight(entry, ENOUGH);
  };
  const follow = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const view = target.closest('[data-view="map"], [data-view="timeline"]');
    tapped = null;
    requestAnimationFrame(() => {
      const now = chosen();
      if (now !== last) tapped = view;
      last = now;
      look();
    });
  };
  document.addEventListener('click', follow);
  return { settle: look, stop: () => document.removeEventListener('click', follow) };
}

/** What is told is read: its entry comes into sight whole. */
export function showTold(document: Document): void {
  requestAnimationFrame(() => {
    const entry = shownEntry(document);
    if (entry !== null) bringIntoSight(entry);
  });
}
