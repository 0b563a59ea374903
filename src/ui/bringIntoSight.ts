/**
 * Moves the page, or the panel around an element, as little as is needed to see the element whole,
 * or its beginning where it is too long. What sticks to the top of the page is not in the way.
 *
 * @param most how much of it must be seen, in pixels
 */
export function bringIntoSight(element: Element, most = Infinity): void {
  const root = document.documentElement;
  const padding = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  const box = panelAround(element)?.getBoundingClientRect();
  const first = Math.max(padding, box?.top ?? 0);
  const last = Math.min(root.clientHeight, box?.bottom ?? Infinity);
  const { top, bottom } = element.getBoundingClientRect();
  const below = Math.min(bottom, top + most) - last;
  moveBy(element, Math.min(top - first, Math.max(0, below)));
}

/** Moves the page, or the panel around an element, so that it begins with the element. */
export function bringToTop(element: Element): void {
  const panel = panelAround(element);
  moveBy(element, element.getBoundingClientRect().top - (panel?.getBoundingClientRect().top ?? 0));
}

/** Never by `scrollIntoView`, which in a frame may move the host's page as well. */
function moveBy(element: Element, top: number): void {
  if (top !== 0) (panelAround(element) ?? window).scrollBy({ top, behavior: 'instant' });
}

/** The region that scrolls on its own and holds more than a list: a story in a frame. */
function panelAround(element: Element): Element | null {
  const panel = element.closest('.scroll-panel');
  return panel !== null && panel.scrollHeight > panel.clientHeight ? panel : null;
}
