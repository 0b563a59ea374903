import type { EventGroup } from './timelineRows';
import { lengthOf, type Span } from './timelineSpan';
import { around, SHORTEST } from './timelineZoom';

/** Where a window goes when a group is opened. */
export interface Opening {
  readonly span: Span;
  /** Whether that parts the group; what no zoom can part is read in the table. */
  readonly parts: boolean;
}

export function openingOf(group: EventGroup, window: Span, whole: Span): Opening {
  const first = group.events[0]?.date?.min ?? group.from;
  const last = group.events.at(-1)?.date?.max ?? group.to;
  const stretch = { from: Math.max(first, group.from), to: Math.min(last, group.to) };
  return {
    span: around(stretch, whole),
    parts: lengthOf(window) > SHORTEST * 1.01,
  };
}
