/** What a reader moves a page by. */
const SIGNS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

export interface ReaderMoves {
  /** Whether the reader has moved, or pressed, since this was asked for. */
  readonly hasMoved: () => boolean;
  readonly stop: () => void;
}

/**
 * Follows the reader's hand. Where the page stands would say less: browsers move it themselves, to
 * hold in place what is seen while something above it grows.
 */
export function followMoves(document: Document): ReaderMoves {
  const end = new AbortController();
  const { signal } = end;
  let moved = false;
  const note = () => {
    moved = true;
    end.abort();
  };
  for (const sign of SIGNS) {
    document.addEventListener(sign, note, { signal, capture: true, passive: true });
  }
  return { hasMoved: () => moved, stop: () => end.abort() };
}
