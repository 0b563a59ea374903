import { lengthOf, type Span } from './timelineSpan';

/** Milliseconds: longer than this a way is waited for instead of seen. */
const LONGEST = 450;
const SHORTEST = 160;

/**
 * Leads a window from one span to another, a step each frame; at once where the reader asked for
 * less motion.
 *
 * @param step gets each span on the way, and whether it is the last
 * @returns the undo: stays where it is
 */
export function glide(
  from: Span,
  to: Span,
  step: (span: Span, isLast: boolean) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(to, true);
    return () => {};
  }
  const zooms = Math.abs(Math.log(lengthOf(to) / lengthOf(from)));
  const moves = Math.abs(middleOf(to) - middleOf(from)) / Math.max(lengthOf(from), lengthOf(to));
  const length = Math.min(LONGEST, SHORTEST * (1 + zooms + moves));
  let frame = 0;
  let start: number | null = null;
  const onframe = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / length);
    const isLast = share === 1;
    step(isLast ? to : between(from, to, eased(share)), isLast);
    if (!isLast) frame = requestAnimationFrame(onframe);
  };
  frame = requestAnimationFrame(onframe);
  return () => cancelAnimationFrame(frame);
}

/**
 * Both edges go the same part of their way, so that what both spans show stays in sight; each frame
 * makes the span longer by the same share, as the eye expects of a zoom.
 *
 * @param share of the time, 0 to 1
 */
export function between(from: Span, to: Span, share: number): Span {
  const growth = lengthOf(to) / lengthOf(from);
  const way = growth === 1 ? share : (growth ** share - 1) / (growth - 1);
  return {
    from: from.from + (to.from - from.from) * way,
    to: from.to + (to.to - from.to) * way,
  };
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}
