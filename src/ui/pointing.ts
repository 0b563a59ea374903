import type { Attachment } from 'svelte/attachments';

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
    const enter = () => say(true);
    const leave = () => say(false);
    node.addEventListener('pointerenter', enter);
    node.addEventListener('pointerleave', leave);
    node.addEventListener('focusin', enter);
    node.addEventListener('focusout', leave);
    return () => {
      node.removeEventListener('pointerenter', enter);
      node.removeEventListener('pointerleave', leave);
      node.removeEventListener('focusin', enter);
      node.removeEventListener('focusout', leave);
      if (isPointedAt) tell(false);
    };
  };
}
