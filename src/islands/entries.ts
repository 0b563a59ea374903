import { bringIntoSight } from '../ui/bringIntoSight';

/** So much of an entry is enough to see what was chosen: its date, its title, its first words. */
const ENOUGH = 200;

/** The entry of the chronicle that is chosen. */
export function shownEntry(document: Document): Element | null {
  return document.querySelector('[data-view="chronicle"] [aria-current="true"]');
}

/**
 * Where the chronicle stands below map and timeline, what is tapped there comes into sight with it,
 * and the tapped mark stays where it is seen. Returns the undo.
 */
export function followTaps(document: Document): () => void {
  let last = shownEntry(document);
  const follow = ({ target }: MouseEvent) => {
    const view = target instanceof Element ? target.closest('[data-view]') : null;
    if (view?.matches('[data-view="map"], [data-view="timeline"]') !== true) return;
    requestAnimationFrame(() => {
      const entry = shownEntry(document);
      const list = entry?.closest('ol');
      if (entry !== null && entry !== last && list !== null && list !== undefined) {
        const isBelow = list.getBoundingClientRect().top >= view.getBoundingClientRect().bottom - 1;
        if (isBelow) bringIntoSight(entry, ENOUGH);
      }
      last = entry;
    });
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}

/** What is told is read: its entry comes into sight whole. */
export function showTold(document: Document): void {
  requestAnimationFrame(() => {
    const entry = shownEntry(document);
    if (entry !== null) bringIntoSight(entry);
  });
}
