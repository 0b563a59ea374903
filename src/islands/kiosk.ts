/**
 * A screen that nobody attends (`play=loop`): the instrument fills it, and nothing leads out of the
 * page.
 */
export function startKiosk(document: Document): void {
  document.documentElement.dataset.kiosk = '';
  const keepIn = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link?.getAttribute('href')?.startsWith('#') === false) event.preventDefault();
  };
  // Also the middle button, a menu with "open in a new tab", and a link that is drawn out.
  for (const way of ['click', 'auxclick', 'contextmenu', 'dragstart']) {
    document.addEventListener(way, keepIn, { capture: true });
  }
}
