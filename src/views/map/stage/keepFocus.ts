/**
 * Remembers what has the focus inside some elements that are about to be moved in the document, which
 * takes the focus away.
 *
 * @returns gives it back, without scrolling the page
 */
export function keepFocus(moved: readonly Element[]): () => void {
  const focused = document.activeElement;
  const isInside = moved.some((one) => one.contains(focused));
  if (!isInside || !(focused instanceof SVGElement)) return () => {};
  return () => {
    if (document.activeElement === document.body) focused.focus({ preventScroll: true });
  };
}
