/**
 * What `EmbedFrame.svelte` does in a page that is drawn anew: the way to the whole story keeps what
 * the address chose, and stands there as text where links cannot open.
 *
 * @param search the choice as a query
 * @returns the undo
 */
export function keepChoice(search: string): () => void {
  const undo: (() => void)[] = [];
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-way]');
  for (const link of links) {
    const before = link.getAttribute('href') ?? '';
    const [path = '', hash] = before.split('#');
    link.setAttribute('href', `${path}${search}${hash === undefined ? '' : `#${hash}`}`);
    undo.push(() => link.setAttribute('href', before));
  }
  const address = document.querySelector<HTMLElement>('[data-address]');
  if (self.origin === 'null' && address !== null) {
    address.textContent = links[0]?.href ?? '';
    address.hidden = false;
    undo.push(() => {
      address.textContent = '';
      address.hidden = true;
    });
  }
  return () => undo.forEach((put) => put());
}
