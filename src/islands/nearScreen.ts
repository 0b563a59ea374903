/** How far below or above the window counts as near, as a share of its height. */
const NEAR = '50% 0px';

interface Nearing {
  /** Begins at once: the reader uses the page in another way than by scrolling. */
  readonly begin: () => void;
  readonly stop: () => void;
}

/**
 * Tells of islands that near the screen, one at a time and when the reader rests, but not before they
 * have begun to move: what is only looked at needs no program.
 */
export function followScreen(
  islands: Promise<readonly Element[]>,
  onnear: (island: Element) => Promise<void>,
  rest: () => Promise<void>,
): Nearing {
  const end = new AbortController();
  const { signal } = end;
  let queue: Promise<void> = Promise.resolve();
  let observer: IntersectionObserver | null = null;

  const enqueue = (island: Element) => {
    const turn = () => (signal.aborted ? undefined : onnear(island));
    queue = queue
      .then(rest)
      .then(turn)
      .catch(() => {});
  };

  // The island itself has no box (`display: contents`): what stands in it is watched.
  const watch = (all: readonly Element[]) => {
    for (const { firstElementChild } of all) {
      if (firstElementChild !== null && !signal.aborted) observer?.observe(firstElementChild);
    }
  };

  const begin = () => {
    if (observer !== null || signal.aborted) return;
    observer = new IntersectionObserver(
      (entries, self) => {
        for (const { isIntersecting, target } of entries) {
          const island = target.closest('[data-island]');
          if (!isIntersecting || island === null) continue;
          self.unobserve(target);
          enqueue(island);
        }
      },
      { rootMargin: NEAR },
    );
    void islands.then(watch);
  };

  addEventListener('scroll', begin, { signal, passive: true, once: true, capture: true });
  return {
    begin,
    stop() {
      end.abort();
      observer?.disconnect();
    },
  };
}
