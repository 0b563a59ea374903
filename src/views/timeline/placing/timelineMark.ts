import { isApproximate, isUncertain, precisionOf } from '../../../model/dateOrder';
import type { StoryDate } from '../../../model/date';
import type { StoryEvent } from '../../../model/story';

/** How a date is drawn; one for each way of knowing it. */
export type MarkKind =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'range' | 'open-start' | 'open-end';

/** In the order in which a legend names them. */
const MARK_KINDS: readonly MarkKind[] = [
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

/** What a legend has to explain. */
export interface ShapesInUse {
  readonly kinds: readonly MarkKind[];
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export function shapesInUse(events: readonly StoryEvent[]): ShapesInUse {
  const kinds = new Set<MarkKind>();
  let approximate = false;
  let uncertain = false;
  for (const { date } of events) {
    if (date === null) continue;
    kinds.add(kindOf(date));
    approximate ||= isApproximate(date);
    uncertain ||= isUncertain(date);
  }
  return { kinds: MARK_KINDS.filter((kind) => kinds.has(kind)), approximate, uncertain };
}

export function shapeOf(date: StoryDate): MarkShape {
  return {
    kind: kindOf(date),
    approximate: isApproximate(date),
    uncertain: isUncertain(date),
  };
}
