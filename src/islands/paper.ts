/**
 * Makes a page ready for paper whenever the browser prints it, and puts it back afterwards: what is
 * folded stands open also in browsers whose styles cannot say so, and the sheet names its address.
 * The styles for paper do the rest, so that a page without scripts prints as well. Returns the undo.
 *
 * @param hydrateAll makes the page answer, so that what prints is drawn for paper: the keys that print
 * wait for it. A browser's menu does not wait, and prints what stands there.
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
