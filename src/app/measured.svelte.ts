import type { Attachment } from 'svelte/attachments';

/** The width of an element as it is laid out; `null` until it is, as on a page without scripts. */
export function measured(): { readonly width: number | null; readonly attach: Attachment } {
  let width: number | null = $state(null);
  return {
    get width() {
      return width;
    },
    attach(node) {
      const watcher = new ResizeObserver(([entry]) => {
        if (entry !== undefined) width = Math.round(entry.contentRect.width);
      });
      watcher.observe(node);
      return () => watcher.disconnect();
    },
  };
}
