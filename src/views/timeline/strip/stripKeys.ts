import { DAY, lengthOf, type Span } from '../span/timelineSpan';
import { SHORTEST } from '../span/timelineZoom';

/** An end of the window, as the span calls it. */
export type SpanEnd = keyof Span;

/**
 * The window after a key on one of its ends, as a slider takes keys: arrows by a hundredth of the
 * whole but no less than a day, Page keys by a tenth, Home and End as far as that end can go.
 *
 * @returns `null` for a key that means nothing here
 */
export function endMovedBy(key: string, side: SpanEnd, span: Span, whole: Span): Span | null {
  const step = Math.max(DAY, Math.round(lengthOf(whole) / 100 / DAY) * DAY);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return endMovedTo(span[side] + step, side, span, whole);
    case 'ArrowLeft':
    case 'ArrowDown':
      return endMovedTo(span[side] - step, side, span, whole);
    case 'PageUp':
      return endMovedTo(span[side] + 10 * step, side, span, whole);
    case 'PageDown':
      return endMovedTo(span[side] - 10 * step, side, span, whole);
    case 'Home':
      return endMovedTo(-Infinity, side, span, whole);
    case 'End':
      return endMovedTo(Infinity, side, span, whole);
    default:
      return null;
  }
}

/** One end moved, as far as the other and the whole let it. */
export function endMovedTo(instant: number, side: SpanEnd, span: Span, whole: Span): Span {
  const least = Math.min(SHORTEST, lengthOf(whole));
  return side === 'from'
    ? { from: Math.max(whole.from, Math.min(instant, span.to - least)), to: span.to }
    : { from: span.from, to: Math.min(whole.to, Math.max(instant, span.from + least)) };
}
