import { markEvent, markRecord } from './markChosen';
import type { Patches } from './patches';

/**
 * Shows at once what a press asks for, while the program that will do it is still on its way: the
 * event or place is marked wherever it is drawn, a button that stays down goes down.
 */
export function answerPress(pressed: Element, patches: Patches): void {
  const document = pressed.ownerDocument;
  const button = pressed.closest('[aria-pressed]');
  if (button !== null) {
    const isDown = button.getAttribute('aria-pressed') === 'true';
    patches.set(button, 'aria-pressed', isDown ? 'false' : 'true');
    return;
  }
  const record = pressed.closest('[data-event], [data-place]');
  const [event] = record?.getAttribute('data-event')?.split(' ') ?? [];
  const [place] = record?.getAttribute('data-place')?.split(' ') ?? [];
  for (const marked of document.querySelectorAll('[data-event][aria-current]')) {
    if (event !== undefined) patches.set(marked, 'aria-current', null);
  }
  if (event !== undefined) markEvent(document, patches, event);
  else if (place !== undefined) markRecord(document, patches, 'place', place);
}
