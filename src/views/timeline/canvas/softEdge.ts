/** How far each layer of a soft edge reaches out, in pixels. */
const LAYERS = [1.25, 0.25, -0.75, -1.75];
const ONE = [0];
/** How much of each layer is seen: all over one another make nearly a whole. */
const SHARE = 0.35;

/**
 * Paints a shape with a sharp edge, or with a soft one where a date is only about then: in layers of
 * growing size that are seen through. A canvas has a filter for it, but that is too slow for each
 * frame, and not in every browser.
 *
 * @param paint paints it larger by so many pixels on each side, with no more than the alpha it meets
 */
export function inLayers(
  context: CanvasRenderingContext2D,
  isSoft: boolean,
  paint: (out: number) => void,
): void {
  const alpha = context.globalAlpha;
  for (const out of isSoft ? LAYERS : ONE) {
    context.globalAlpha = isSoft ? alpha * SHARE : alpha;
    paint(out);
  }
  context.globalAlpha = alpha;
}
