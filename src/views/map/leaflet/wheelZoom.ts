/** Wheel travel for one zoom level, in CSS pixels. */
const PER_LEVEL = 200;

/**
 * The wheel zooms only with Ctrl or ⌘; a trackpad's pinch arrives as a wheel with Ctrl. Without
 * them it scrolls the page.
 *
 * @param zoomBy once for each frame: levels, at a point of the screen; with whole levels only, the rest is kept
 * @returns the undo
 */
export function wheelZoom(
  container: HTMLElement,
  zoomBy: (levels: number, at: MouseEvent) => void,
  wholeLevels: () => boolean,
): () => void {
  let travelled = 0;
  let frame = 0;
  const onwheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    travelled -= event.deltaY / PER_LEVEL;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const levels = wholeLevels() ? Math.trunc(travelled) : travelled;
      if (levels === 0) return;
      travelled -= levels;
      zoomBy(levels, event);
    });
  };
  container.addEventListener('wheel', onwheel, { passive: false });
  return () => {
    cancelAnimationFrame(frame);
    container.removeEventListener('wheel', onwheel);
  };
}
