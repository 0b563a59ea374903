/**
 * Does something as soon as an element has a size: at once, or when the frame or the part of a page
 * around it is shown for the first time. Returns the undo.
 */
export function whenSized(element: Element, act: () => void): () => void {
  if (element.clientHeight > 0 || typeof ResizeObserver === 'undefined') {
    act();
    return () => {};
  }
  const observer = new ResizeObserver(() => {
    if (element.clientHeight === 0) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
