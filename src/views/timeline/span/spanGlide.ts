import { easeCubicInOut, interpolateZoom, type ZoomView } from 'd3';
import { lengthOf, shareOf, type Span } from './timelineSpan';

/** Longer than this, in milliseconds, a way is waited for instead of seen. */
const LONGEST = 450;

/**
 * Leads a window from one span to another along the path that the eye follows best, a step each
 * frame; at once where the reader asked for less motion.
 *
 * @param step gets each span on the way, and whether it is the last
 * @returns the undo: stays where it is
 */
export function glide(
  from: Span,
  to: Span,
  whole: Span,
  step: (span: Span, isLast: boolean) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(to, true);
    return () => {};
  }
  const path = interpolateZoom(viewOf(from, whole), viewOf(to, whole));
  const length = Math.min(LONGEST, Math.max(160, path.duration));
  let frame = 0;
  let start: number | null = null;
  const onframe = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / length);
    const isLast = share === 1;
    step(isLast ? to : spanOf(path(easeCubicInOut(share)), whole), isLast);
    if (!isLast) frame = requestAnimationFrame(onframe);
  };
  frame = requestAnimationFrame(onframe);
  return () => cancelAnimationFrame(frame);
}

/** Middle and width as shares of the whole; the second number is the height, which time has not. */
function viewOf(span: Span, whole: Span): ZoomView {
  const middle = (span.from + span.to) / 2;
  return [shareOf(middle, whole), 0, lengthOf(span) / lengthOf(whole)];
}

function spanOf([middle, , width]: ZoomView, whole: Span): Span {
  const length = lengthOf(whole);
  const from = whole.from + (middle - width / 2) * length;
  return { from, to: from + width * length };
}
