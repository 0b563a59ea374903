import type { EventGroup } from '../rows/timelineRows';
import { lengthOf, type Span } from '../span/timelineSpan';
import { around } from '../span/timelineZoom';

/** What comes no nearer than this parts nothing: the events lie on one day. */
const NEARER = 0.75;

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
  const span = around(stretch, whole);
  return { span, parts: lengthOf(span) < lengthOf(window) * NEARER };
}
