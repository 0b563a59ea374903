import { followsHere } from '../../ui/followsHere';

/** Signs that a reader is about to use the page; each comes a moment before the click. */
const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;
const ANSWERS = 'a[href^="#"], button, summary, [data-event], [data-place], [data-tie]';

/**
 * Wakes a page at the first sign of a reader. A click that comes before it is awake is held back
 * and done again then; if it cannot be woken, links and lists work as they do without a script.
 */
export function wakeOnTouch(document: Document, wake: () => Promise<unknown>): void {
  const end = new AbortController();
  const { signal } = end;
  const rouse = () =>
    wake().then(
      () => end.abort(),
      () => end.abort(),
    );
  for (const sign of SIGNS) {
    document.addEventListener(sign, rouse, { signal, capture: true, passive: true });
  }
  const hold = (click: MouseEvent) => {
    const target = click.target instanceof Element ? click.target.closest(ANSWERS) : null;
    if (target === null || !followsHere(click)) return;
    click.preventDefault();
    click.stopPropagation();
    void rouse().then(() =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
  };
  document.addEventListener('click', hold, { signal, capture: true });
}
