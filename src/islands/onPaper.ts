import { flushSync, mount, unmount, type Component } from 'svelte';
import type { PageProps } from '../pages/pageProps';
import { onPaper } from '../ui/onPaper';

/** What moves or goes on by a button on the screen, and so is drawn a second time for paper. */
const MOVING = ['map', 'timeline', 'chronicle'];

/**
 * Draws the islands that answer once more for the time of a print, as the build draws them: the map
 * in its whole extent however it was moved, lists to their end. Returns the undo.
 *
 * @param page what is to be on paper, asked for at each print
 */
export function drawOnPaper(
  alive: ReadonlyMap<Element, Component<PageProps>>,
  page: () => PageProps,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  let wipe: (() => void)[] = [];
  addEventListener(
    'beforeprint',
    () => {
      const props = page();
      for (const [island, component] of alive) {
        if (!MOVING.includes(island.getAttribute('data-island') ?? '')) continue;
        const target = document.createElement('div');
        target.className = 'paper';
        island.append(target);
        const drawn = mount(component, { target, props, context: onPaper() });
        island.setAttribute('data-on-paper', '');
        wipe.push(() => {
          void unmount(drawn);
          target.remove();
          island.removeAttribute('data-on-paper');
        });
      }
      flushSync();
      // In browsers whose styles cannot open what is folded.
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.paper details')) {
        details.open = true;
      }
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      for (const one of wipe) one();
      wipe = [];
    },
    { signal },
  );
  return () => end.abort();
}
