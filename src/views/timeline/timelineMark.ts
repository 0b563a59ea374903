import { isApproximate, isUncertain, precisionOf } from '../../model/dateOrder';
import type { StoryDate } from '../../model/date';

/** How a date is drawn; one for each way of knowing it. */
export type MarkKind =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'range' | 'open-start' | 'open-end';

/** In the order in which a legend names them. */
export const MARK_KINDS: readonly MarkKind[] = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'range',
  'open-start',
  'open-end',
];

export interface MarkShape {
  readonly kind: MarkKind;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export function kindOf(date: StoryDate): MarkKind {
  if (!date.range) return precisionOf(date);
  if (date.start === null) return 'open-start';
  return date.end === null ? 'open-end' : 'range';
}

export function shapeOf(date: StoryDate): MarkShape {
  return {
    kind: kindOf(date),
    approximate: isApproximate(date),
    uncertain: isUncertain(date),
  };
}
