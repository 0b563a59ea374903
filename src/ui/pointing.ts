import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * Tells whether a part of the page is pointed at or has the focus. What goes away while it is pointed
 * at gets no event for it, and is pointed at no more all the same.
 */
export function pointing(tell: (isPointedAt: boolean) => void): Attachment<Element> {
  return (node) => {
    let isPointedAt = false;
    const say = (now: boolean) => {
      isPointedAt = now;
      tell(now);
    };
    const undo = [
      on(node, 'pointerenter', () => say(true)),
      on(node, 'pointerleave', () => say(false)),
      on(node, 'focusin', () => say(true)),
      on(node, 'focusout', () => say(false)),
    ];
    return () => {
      for (const off of undo) off();
      if (isPointedAt) tell(false);
    };
  };
}
