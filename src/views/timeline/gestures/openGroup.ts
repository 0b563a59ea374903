import { min } from 'd3';
import { lastOf } from '../../../model/lastOf';
import type { EventGroup } from '../rows/eventGroups';
import { DAY, lengthOf, type Span } from '../span/timelineSpan';
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
  const starts = group.events.map(({ date }) => Math.max(date?.min ?? whole.from, whole.from));
  const first = starts[0] ?? group.from;
  const ends = group.events.map(({ date }) => Math.min(date?.max ?? whole.to, whole.to));
  // They are counted together because they begin together: what parts them is where they begin.
  const to = Math.max((lastOf(starts) ?? first) + DAY, min(ends) ?? first);
  const span = around({ from: first, to }, whole);
  return { span, parts: lengthOf(span) < lengthOf(window) * NEARER };
}
