/**
 * What `EmbedFrame.svelte` does in a page that is drawn anew: the way to the whole story keeps what
 * the address chose, and stands there as text where links cannot open.
 *
 * @param search the choice as a query
 */
export function keepChoice(search: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-way]');
  for (const link of links) {
    const [path = '', hash] = (link.getAttribute('href') ?? '').split('#');
    link.setAttribute('href', `${path}${search}${hash === undefined ? '' : `#${hash}`}`);
  }
  const address = document.querySelector<HTMLElement>('[data-address]');
  if (self.origin !== 'null' || address === null) return;
  address.textContent = links[0]?.href ?? '';
  address.hidden = false;
}
