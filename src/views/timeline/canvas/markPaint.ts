/** The colours and the face that a canvas paints with, as they are on the page at the moment. */
export interface MarkPaint {
  /** By topic, in the order of the topics. */
  readonly topics: readonly string[];
  readonly card: string;
  readonly ink: string;
  readonly face: string;
}

/** Reads them from a canvas and from the elements inside it, one for each topic. */
export function readPaint(canvas: HTMLCanvasElement): MarkPaint {
  const style = getComputedStyle(canvas);
  return {
    topics: [...canvas.children].map((child) => getComputedStyle(child).color),
    card: style.borderTopColor,
    ink: style.outlineColor,
    face: style.fontFamily,
  };
}

/** Calls when the page changes between light and dark, so that the colours are read again; returns the undo. */
export function onPaintChange(call: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', call);
  const watcher = new MutationObserver(call);
  watcher.observe(document.documentElement, { attributeFilter: ['data-appearance'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', call);
    watcher.disconnect();
  };
}
