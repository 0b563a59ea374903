/**
 * Makes a page ready for paper whenever the browser prints it, and puts it back afterwards: what is
 * folded stands open also in browsers whose styles cannot say so, and the sheet names its address.
 * The styles for paper do the rest, so that a page without scripts prints as well. Returns the undo.
 */
export function followPrint(document: Document): () => void {
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
  return () => end.abort();
}
