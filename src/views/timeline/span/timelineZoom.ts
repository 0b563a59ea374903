import type { AskedSpan } from '../../../model/dateOrder';
import { DAY, lengthOf, type Span } from './timelineSpan';

/** No window is shorter: dates know nothing finer than a day. */
export const SHORTEST = DAY;

/** The span moved and shortened so that it lies within the whole. */
export function within(span: Span, whole: Span): Span {
  const most = lengthOf(whole);
  const length = Math.min(most, Math.max(Math.min(SHORTEST, most), lengthOf(span)));
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length);
  return { from, to: from + length };
}

/** The part of the whole that is asked for; all of it where there is no such part. */
export function partOf(asked: AskedSpan, whole: Span): Span {
  const from = Math.max(asked.from ?? whole.from, whole.from);
  const to = Math.min(asked.to ?? whole.to, whole.to);
  return from < to ? within({ from, to }, whole) : whole;
}

/**
 * Zooms while one instant stays where it is.
 *
 * @param factor above 1 comes nearer
 * @param share where that instant stands in the window, 0 to 1
 */
export function zoomAround(span: Span, whole: Span, factor: number, share: number): Span {
  const most = lengthOf(whole);
  const least = Math.min(SHORTEST, most);
  const length = Math.min(most, Math.max(least, lengthOf(span) / factor));
  const fixed = span.from + share * lengthOf(span);
  return within({ from: fixed - share * length, to: fixed + (1 - share) * length }, whole);
}

/** @param share of the window's length; positive goes on in time */
export function moveBy(span: Span, whole: Span, share: number): Span {
  const by = share * lengthOf(span);
  return within({ from: span.from + by, to: span.to + by }, whole);
}

/** The window as it stands when what is at two shares comes to stand at two others: a pinch. */
export function pinch(
  span: Span,
  whole: Span,
  before: readonly [number, number],
  after: readonly [number, number],
): Span {
  const apart = Math.max(0.02, Math.abs(after[1] - after[0]));
  const factor = apart / Math.max(0.02, Math.abs(before[1] - before[0]));
  const middle = (before[0] + before[1]) / 2;
  const zoomed = zoomAround(span, whole, factor, middle);
  return moveBy(zoomed, whole, middle - (after[0] + after[1]) / 2);
}

/** A window with some air around a stretch. */
export function around(stretch: Span, whole: Span): Span {
  const air = Math.max(DAY, lengthOf(stretch) * 0.1);
  return within({ from: stretch.from - air, to: stretch.to + air }, whole);
}

/** The window moved just so far that an instant is well inside it; unchanged when it is. */
export function showing(instant: number, span: Span, whole: Span): Span {
  const length = lengthOf(span);
  const edge = length * 0.08;
  if (instant >= span.from + edge && instant <= span.to - edge) return span;
  return within({ from: instant - length / 2, to: instant + length / 2 }, whole);
}

export function isWhole(span: Span, whole: Span): boolean {
  return lengthOf(span) >= lengthOf(whole) * 0.9999;
}
