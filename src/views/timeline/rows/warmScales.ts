import type { TimelineScene } from './timelineScene';

/** Milliseconds of rest before the first, and between them, so that a reader who goes on is not held up. */
const REST = 150;
/** One doubling nearer, then farther, then on: what a hand reaches next. */
const NEXT = [2, 0.5, 4, 8];

/**
 * Finds the rows of the scales around one while the reader looks: with very many events that takes
 * as long as a frame, which would be missed in the middle of a zoom. Returns the undo.
 */
export function warmScales(scene: TimelineScene, scale: number): () => void {
  const left = [...NEXT];
  const step = () => {
    const factor = left.shift();
    if (factor === undefined) return;
    scene.lanesAt(scale * factor);
    timer = setTimeout(step, REST);
  };
  let timer = setTimeout(step, REST);
  return () => clearTimeout(timer);
}
