/** Refusals before any tile came that are enough to expect none. */
const MOST_AT_FIRST = 4;
/** Refusals in a row later on: a few tiles can be missing at the edge of what a provider has. */
const MOST_IN_A_ROW = 8;
/** Milliseconds without a single tile after which nothing is expected any more. */
const PATIENCE = 8000;

export interface TileWatch {
  loaded(): void;
  refused(): void;
  stop(): void;
}

/**
 * Decides when tiles have failed: some are refused and none comes in between, or none comes at all.
 * How many came before counts for nothing: a quota can be used up in the middle. Calls back once.
 */
export function watchTiles(onfail: () => void): TileWatch {
  let hasLoaded = false;
  let refused = 0;
  let isOver = false;
  const timer = setTimeout(() => !hasLoaded && fail(), PATIENCE);

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
    loaded() {
      hasLoaded = true;
      refused = 0;
    },
    refused() {
      refused += 1;
      if (refused >= (hasLoaded ? MOST_IN_A_ROW : MOST_AT_FIRST)) fail();
    },
    stop,
  };
}
