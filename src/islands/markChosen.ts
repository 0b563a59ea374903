import type { Patches } from './patches';

/** Marks an event wherever it is drawn, and opens what the chronicle says of it. */
export function markEvent(document: Document, patches: Patches, id: string): void {
  for (const record of recordsOf(document, 'event', id)) {
    patches.set(record, 'aria-current', 'true');
    const details = record.querySelector(':scope > details');
    if (details !== null) patches.set(details, 'open', '');
  }
}

/** Marks one record of another kind wherever it is drawn. */
export function markRecord(
  document: Document,
  patches: Patches,
  kind: 'place' | 'metric',
  id: string,
): void {
  for (const record of recordsOf(document, kind, id)) patches.set(record, 'aria-current', 'true');
}

/** On the story's page the address may lead to a figure, also to one behind the button. */
export function goToMetric(document: Document, patches: Patches, id: string): void {
  for (const card of recordsOf(document, 'metric', id)) {
    patches.set(card, 'aria-current', 'true');
    for (let fold = card.closest('details'); fold !== null;) {
      patches.set(fold, 'open', '');
      fold = fold.parentElement?.closest('details') ?? null;
    }
    card.scrollIntoView({ block: 'center' });
  }
}

/** In the figures' own frame the address may ask for one alone; an unknown one asks for nothing. */
export function showOneMetric(document: Document, patches: Patches, id: string): void {
  if (recordsOf(document, 'metric', id).length === 0) return;
  for (const card of document.querySelectorAll('[data-metric]')) {
    if (card.getAttribute('data-metric') !== id) patches.set(card, 'hidden', '');
  }
}

/** A mark of several holds their ids with spaces between. */
function recordsOf(document: Document, kind: string, id: string): readonly Element[] {
  return id === '' ? [] : [...document.querySelectorAll(`[data-${kind}~="${CSS.escape(id)}"]`)];
}
