import { followsHere } from '../ui/followsHere';

/**
 * Links within the page move it without a word to the browser: in a frame each would otherwise
 * become a step of the host's own back button. Returns the undo.
 */
export function quietAnchors(document: Document): () => void {
  const follow = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest('a[href^="#"]') : null;
    if (link === null || click.defaultPrevented) return;
    if (!followsHere(click)) return;
    click.preventDefault();
    document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.scrollIntoView();
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
