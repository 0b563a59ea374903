import { followsHere } from '../ui/followsHere';

/** Signs that a reader is about to use a part of the page; each comes a moment before the click. */
const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;
const ANSWERS =
  'a[href^="#"], button, [data-event] summary, [data-event], [data-place], [data-tie], input, select';
/** How a node is found again that was drawn anew under the reader's hand. */
const HOOKS = ['data-event', 'data-place', 'data-tie', 'data-stop', 'data-metric'] as const;

/** A click follows its first sign within so many milliseconds, or there was none. */
const PRESS = 150;

interface Use {
  /** Whether an island does not answer yet. */
  readonly isStatic: (island: Element) => boolean;
  /** Makes it answer: its program is fetched at once; when that is there it waits for its turn. */
  readonly hydrate: (island: Element, turn: () => Promise<void>) => Promise<void>;
  /** Resolves when the reader presses nothing; see `followRest`. */
  readonly paused: () => Promise<void>;
  /** A press that has to wait for that. */
  readonly onpress: (pressed: Element) => void;
}

/**
 * Hydrates each island at the first sign of a reader in it, but not in the moment between that sign
 * and the answer to the click, which would have to wait for it. A click that comes before the island
 * answers is held back and done again then; where it cannot be hydrated, links and lists work as they
 * do without a script. Returns the undo.
 */
export function followIntent(document: Document, use: Use): () => void {
  const end = new AbortController();
  const { signal } = end;
  const islandOf = ({ target }: Event) => {
    const island = target instanceof Element ? target.closest('[data-island]') : null;
    return island !== null && use.isStatic(island) ? island : null;
  };
  const rouse = (sign: Event) => {
    const island = islandOf(sign);
    if (island === null) return;
    const pressed = new Promise((go) => setTimeout(go, PRESS));
    void use.hydrate(island, () => pressed.then(use.paused)).catch(() => {});
  };
  for (const sign of SIGNS) {
    document.addEventListener(sign, rouse, { signal, capture: true, passive: true });
  }
  /** Presses that are done again: where an island could not be hydrated, they are the browser's. */
  const again = new WeakSet<Event>();
  const hold = (click: MouseEvent) => {
    const island = again.has(click) ? null : islandOf(click);
    const pressed = pressedBy(click);
    if (island === null || pressed === null) return;
    click.preventDefault();
    click.stopPropagation();
    use.onpress(pressed);
    const pressAgain = () => {
      const press = new MouseEvent('click', { bubbles: true, cancelable: true });
      again.add(press);
      found(pressed, island)?.dispatchEvent(press);
    };
    void use.hydrate(island, use.paused).then(pressAgain, pressAgain);
  };
  document.addEventListener('click', hold, { signal, capture: true });
  return () => end.abort();
}

/** What a click is on, if the program has to answer it: a link that leads elsewhere does so by itself. */
function pressedBy(click: MouseEvent): Element | null {
  if (!(click.target instanceof Element) || !followsHere(click)) return null;
  const link = click.target.closest('a[href]');
  if (link !== null && link.getAttribute('href')?.startsWith('#') !== true) return null;
  return click.target.closest(ANSWERS);
}

/**
 * The node that stands now for what was pressed: translators and minifiers change a page, and then
 * it is not hydrated but drawn anew.
 */
function found(pressed: Element, island: Element): Element | null {
  if (pressed.isConnected) return pressed;
  for (const hook of HOOKS) {
    const id = pressed.closest(`[${hook}]`)?.getAttribute(hook);
    if (id === null || id === undefined) continue;
    const record = island.querySelector(`[${hook}="${CSS.escape(id)}"]`);
    return pressed.matches('summary') ? (record?.querySelector('summary') ?? record) : record;
  }
  const words = wordsOf(pressed);
  return [...island.querySelectorAll('button')].find((one) => wordsOf(one) === words) ?? null;
}

/** Spaces between tags come and go with minifiers. */
function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
