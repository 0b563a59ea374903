import type { Lookup } from '../../model/lookup';
import type { Chosen } from '../../state/address';
import { readMetric } from '../../pages/readMetric';
import type { StillView } from './stillView';

/** Hides the records that the address does not ask for, and marks those of the chosen event. */
export function pickRecords(view: StillView, lookup: Lookup, chosen: Chosen): void {
  const shown = new Set(view.shown(lookup, chosen, readMetric(location.search)));
  const current = new Set(chosen.event === null ? [] : view.current(lookup, chosen.event));
  for (const record of document.querySelectorAll<HTMLElement>(`[${view.hook}]`)) {
    const id = record.getAttribute(view.hook) ?? '';
    record.hidden = !shown.has(id);
    if (current.has(id)) record.setAttribute('aria-current', 'true');
  }
}
