/** Tiles that must be refused, while fewer came, before a map without them is the better one. */
const MOST_REFUSED = 4;
/** Milliseconds without a single tile after which nothing is expected any more. */
const PATIENCE = 8000;

export interface TileWatch {
  loaded(): void;
  refused(): void;
  stop(): void;
}

/**
 * Decides when tiles have failed: more are refused than come, or none comes at all. Calls back
 * once.
 */
export function watchTiles(onfail: () => void): TileWatch {
  let loaded = 0;
  let refused = 0;
  let isOver = false;
  const timer = setTimeout(() => loaded === 0 && fail(), PATIENCE);

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
  }

  function fail(): void {
    if (isOver) return;
    stop();
    onfail();
  }

  return {
    loaded: () => (loaded += 1),
    refused() {
      refused += 1;
      if (refused >= MOST_REFUSED && refused > loaded) fail();
    },
    stop,
  };
}
