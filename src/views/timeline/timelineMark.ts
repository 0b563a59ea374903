import { isApproximate, isUncertain, precisionOf } from '../../model/dateOrder';
import type { StoryDate } from '../../model/date';
import type { Span } from './timelineSpan';

/** How a date is drawn; one for each way of knowing it. */
export type MarkKind =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'range' | 'open-start' | 'open-end';

export interface MarkShape {
  readonly kind: MarkKind;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Share of the span, from its left edge: where the mark begins, or its middle when it has a size of its own. */
  readonly x: number;
  /** Share of the span; 0 for a mark of a size of its own. */
  readonly width: number;
}

export function kindOf(date: StoryDate): MarkKind {
  if (!date.range) return precisionOf(date);
  if (date.start === null) return 'open-start';
  return date.end === null ? 'open-end' : 'range';
}

/** The mark of a date within a span; `null` when nothing of it is to be seen there. */
export function shapeOf(date: StoryDate, span: Span): MarkShape | null {
  const min = Math.max(date.min ?? span.from, span.from);
  const max = Math.min(date.max ?? span.to, span.to);
  if (max <= min) return null;
  const kind = kindOf(date);
  const length = span.to - span.from;
  const share = (instant: number) => (instant - span.from) / length;
  const at = kind === 'day' ? (min + max) / 2 : min;
  return {
    kind,
    approximate: isApproximate(date),
    uncertain: isUncertain(date),
    x: share(at),
    width: kind === 'day' ? 0 : (max - min) / length,
  };
}
