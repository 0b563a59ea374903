/**
 * Does something as soon as an element has a size: at once, or when the frame or the part of a page
 * around it is shown for the first time. Returns the undo.
 */
export function whenSized(element: Element, act: () => void): () => void {
  // A list in a hidden frame has a height, and where it reaches over the page's margins a width as well.
  const isSized = () => innerWidth > 0 && element.clientWidth > 0 && element.clientHeight > 0;
  if (isSized() || typeof ResizeObserver === 'undefined') {
    act();
    return () => {};
  }
  const observer = new ResizeObserver(() => {
    if (!isSized()) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
