import { liesIn, type AskedSpan } from '../../model/dateOrder';
import type { StoryDate } from '../../model/date';
import type { Figure } from '../../model/figures';
import type { Lookup } from '../../model/lookup';

/** How much of what stands behind a figure lies in a span. */
export interface InSpan {
  /** Whether it was counted from a table, or stands beside an observation. */
  readonly of: 'records' | 'events';
  readonly n: number;
  readonly total: number;
}

/**
 * For a counted figure its records, for an observed one its events; `null` for a figure that has
 * neither, and when the span is the whole time. What has no date lies in no span; an agreement
 * without one goes by its event.
 */
export function inSpan(figure: Figure, lookup: Lookup, span: AskedSpan): InSpan | null {
  if (span.from === null && span.to === null) return null;
  const { derive } = figure.metric;
  if (derive?.kind === 'distance') return null;
  const dateOf = (id: string | null): StoryDate | null =>
    id === null ? null : (lookup.events.get(id)?.date ?? null);
  const dates =
    derive === null
      ? figure.events.map(dateOf)
      : derive.of === 'events'
        ? lookup.story.events.map(({ date }) => date)
        : lookup.story.agreements.map(({ date, event }) => date ?? dateOf(event));
  if (dates.length === 0) return null;
  const n = dates.filter((date) => liesIn(date, span)).length;
  return { of: derive === null ? 'events' : 'records', n, total: dates.length };
}
