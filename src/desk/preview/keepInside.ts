/**
 * Keeps a preview in its frame. Links within the page and links to a new window work as ever; one
 * to the page in another language is answered by the preview itself; any other does nothing.
 *
 * @param speak shows the story in a language
 * @returns the undo
 */
export function keepInside(document: Document, speak: (lang: string) => void): () => void {
  const keep = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest('a[href]') : null;
    if (link === null || link.getAttribute('target') === '_blank') return;
    if ((link.getAttribute('href') ?? '').startsWith('#')) return;
    click.preventDefault();
    const lang = link.getAttribute('hreflang');
    if (lang !== null) speak(lang);
  };
  document.addEventListener('click', keep);
  return () => document.removeEventListener('click', keep);
}
