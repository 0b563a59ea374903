import { bringIntoSight, bringToTop } from '../ui/bringIntoSight';
import { whenSized } from '../ui/whenSized';
import { scrollToItem } from '../views/chronicle/scrollToItem';
import { shownEntry } from './entries';

/**
 * Opens the page where the choice of its address is seen: at the instrument, and where that is
 * longer than the screen at the chosen entry.
 */
export function openAtChoice(document: Document): void {
  const instrument = document.getElementById('instrument');
  if (instrument === null) return;
  whenSized(instrument, () => {
    bringToTop(instrument);
    const entry = shownEntry(document);
    const list = entry?.closest('ol');
    if (entry === null || list === null || list === undefined) return;
    scrollToItem(list, entry.getAttribute('data-event') ?? '');
    bringIntoSight(entry);
  });
}

/** Whether the reader comes, rather than comes back or follows a link to a part. */
export function isFirstSight(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
  return isNew && location.hash === '';
}
