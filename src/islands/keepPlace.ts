/** In an address: the part of the page that was at its top, and how much of it was above. */
const PLACE = /^#at=([\w-]+)~([01](?:\.\d+)?)$/;

/**
 * Another language opens at the place where the reader is. The place goes with the address and is
 * taken out of it again on arrival, so that nothing is stored.
 */
export function keepPlace(document: Document): void {
  goToPlace(document);
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a[hreflang]') : null;
      const [path = ''] = (link?.getAttribute('href') ?? '').split('#');
      link?.setAttribute('href', path + placeOf(document));
    },
    { capture: true },
  );
}

function placeOf(document: Document): string {
  let at = '';
  for (const part of document.querySelectorAll('section[id], [data-metric][id], li[id]')) {
    const { top, height } = part.getBoundingClientRect();
    const above = Math.max(0, -top / height);
    if (top < 1 && top + height > 0) at = `#at=${part.id}~${above.toFixed(3)}`;
  }
  return scrollY < 1 ? '' : at;
}

function goToPlace(document: Document): void {
  const [, id = '', above = '0'] = PLACE.exec(location.hash) ?? [];
  const part = document.getElementById(id);
  if (id === '') return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (part === null) return;
  const go = () => {
    const { top, height } = part.getBoundingClientRect();
    scrollTo({ top: scrollY + top + Number(above) * height, behavior: 'instant' });
  };
  go();
  // What lies there is laid out only now, and may be higher or lower than was guessed.
  requestAnimationFrame(() => requestAnimationFrame(go));
}
