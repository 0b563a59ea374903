/**
 * Makes a page ready for paper whenever the browser prints it, and puts it back afterwards: what is
 * folded stands open also in browsers whose styles cannot say so, and the sheet names its address.
 * The styles for paper do the rest, so that a page without scripts prints as well. Returns the undo.
 *
 * @param hydrateAll makes the page answer, so that what prints is drawn for paper: the keys that print
 * wait for it. A browser's menu does not wait and prints what stands there; so it is asked for already
 * when a reader opens a menu, or leaves the page for the browser's own.
 */
export function followPrint(
  document: Document,
  hydrateAll: (() => Promise<void>) | null,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  let restore: (() => void)[] = [];
  addEventListener(
    'beforeprint',
    () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        restore.push(() => (details.open = false));
      }
      const address = document.createElement('p');
      address.className = 'paper-address';
      address.textContent = location.href;
      document.querySelector('main')?.append(address);
      restore.push(() => address.remove());
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      for (const back of restore) back();
      restore = [];
    },
    { signal },
  );
  if (hydrateAll !== null) followMenus(document, hydrateAll, signal);
  document.addEventListener(
    'keydown',
    (press) => {
      if (hydrateAll === null || !isPrintKey(press)) return;
      press.preventDefault();
      void printWhole(hydrateAll);
    },
    { signal },
  );
  return () => end.abort();
}

/** What comes before a browser's menu: its key or button, and the way of the pointer to the window's head. */
function followMenus(
  document: Document,
  hydrateAll: () => Promise<void>,
  signal: AbortSignal,
): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    hydrateAll().catch(() => (isAsked = false));
  };
  document.addEventListener('contextmenu', ask, { signal });
  document.documentElement.addEventListener(
    'mouseleave',
    ({ clientY }) => {
      if (clientY <= 0) ask();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Alt' || key === 'F10') ask();
    },
    { signal },
  );
  // Who saw what was missing tries again.
  addEventListener('afterprint', ask, { signal });
}

/** Prints the page when all of it can be drawn for paper, and as it is where that cannot be had. */
export async function printWhole(hydrateAll: () => Promise<void>): Promise<void> {
  await hydrateAll().catch(() => {});
  print();
}

/** On keyboards of other letters the key is known by its place. */
function isPrintKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isP = key === 'p' || (code === 'KeyP' && !/^[a-z]$/i.test(key));
  return isP && ctrlKey !== metaKey && !altKey && !shiftKey;
}
