import { withLook } from './masthead/appearance';

/**
 * The ways out of a page keep what was chosen: to its other languages, and from a frame to the whole
 * story.
 *
 * @param search the choice as a query
 */
export function showWays(document: Document, search: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang], a[data-way]');
  for (const link of links) {
    const [path = '', hash] = (link.getAttribute('href') ?? '').split('#');
    const [bare = ''] = path.split('?');
    link.setAttribute('href', `${bare}${search}${hash === undefined ? '' : `#${hash}`}`);
  }
  keepLook(document);
  // In a sandbox without an origin links do not open, so that the address must be there to copy.
  const address = document.querySelector<HTMLElement>('[data-address]');
  if (self.origin !== 'null' || address === null) return;
  address.textContent = document.querySelector<HTMLAnchorElement>('a[data-way]')?.href ?? '';
  address.hidden = false;
}

/** The other languages open in the look that was asked for, too. */
export function keepLook(document: Document): void {
  const look = document.documentElement.dataset.appearance;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    const [, path = '', search = '', hash = ''] =
      /^([^?#]*)([^#]*)(.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
    link.setAttribute('href', path + withLook(search, look) + hash);
  }
}
