import { keepLook } from '../ways';
import { withLook } from './appearance';
import type { MastheadWords } from '../../format/words/masthead';

/**
 * A switch between light and dark beside the languages. What a reader chooses stands in the address
 * and goes along to the other languages; the look of the system needs no word there. Drawn by the
 * script, because without one it would be dead. Returns its undo.
 */
export function addLookSwitch(nav: Element, { look }: MastheadWords): () => void {
  const document = nav.ownerDocument;
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button look';
  button.title = look;

  const isDark = () =>
    dataset.appearance === undefined ? system.matches : dataset.appearance === 'dark';
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const toDark = !isDark();
    if (toDark === system.matches) delete dataset.appearance;
    else dataset.appearance = toDark ? 'dark' : 'light';
    show();
    keepLook(document);
    const search = withLook(location.search, dataset.appearance);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  });
  system.addEventListener('change', show);
  show();
  nav.append(button);
  return () => {
    system.removeEventListener('change', show);
    button.remove();
  };
}
