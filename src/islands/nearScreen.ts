import { whenIdle } from '../live/whenIdle';

/** How far below or above the window counts as near, as a share of its height. */
const NEAR = '50% 0px';

/**
 * Tells of islands that near the screen, one at a time and when the page has nothing better to do,
 * but not before the reader has begun to move: what is only looked at needs no program.
 *
 * @param begun settles when the reader uses the page in another way than by scrolling
 * @returns the undo
 */
export function followScreen(
  islands: readonly Element[],
  begun: Promise<unknown>,
  onnear: (island: Element) => Promise<void>,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  let queue: Promise<void> = Promise.resolve();
  let observer: IntersectionObserver | null = null;
  const idle = () => new Promise<void>((go) => whenIdle(go));

  const begin = () => {
    if (observer !== null || signal.aborted) return;
    observer = new IntersectionObserver(
      (entries, self) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          self.unobserve(target);
          const island = target.closest('[data-island]');
          if (island === null) continue;
          queue = queue.then(idle).then(() => (signal.aborted ? undefined : onnear(island)));
          queue = queue.catch(() => {});
        }
      },
      { rootMargin: NEAR },
    );
    // The island itself has no box (`display: contents`): what stands in it is watched.
    for (const { firstElementChild } of islands) {
      if (firstElementChild !== null) observer.observe(firstElementChild);
    }
  };
  addEventListener('scroll', begin, { signal, passive: true, once: true, capture: true });
  void begun.then(begin);
  return () => {
    end.abort();
    observer?.disconnect();
  };
}
