/** How far below the screen something counts as near: about one screen of a phone. */
const MARGIN = '600px';

/** Calls once, as soon as the element is near the screen; returns the undo. */
export function near(element: Element, arrive: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      arrive();
    },
    { rootMargin: MARGIN },
  );
  watcher.observe(element);
  return () => watcher.disconnect();
}
