import type { Lookup } from '../../../model/lookup';
import type { StoryDate } from '../../../model/date';
import type { Texts } from '../../../model/texts';
import type { Tie } from '../../../model/ties';

/** An agreement or an event behind a tie or a place. */
export interface MapRecord {
  /** The event that choosing it chooses; `null` for an agreement of none. */
  readonly event: string | null;
  /** `null` for an event. */
  readonly agreement: string | null;
  readonly title: Texts;
  readonly date: StoryDate | null;
}

/** What two places have in common: the agreements first, then the events. */
export function tieRecords(tie: Tie, lookup: Lookup): readonly MapRecord[] {
  const wanted = new Set(tie.agreements);
  const agreements = lookup.story.agreements.flatMap(({ id, event, title, date }) =>
    wanted.has(id) ? [{ event, agreement: id, title, date }] : [],
  );
  return [...agreements, ...eventRecords(tie.events, lookup)];
}

export function eventRecords(ids: readonly string[], lookup: Lookup): readonly MapRecord[] {
  return ids.flatMap((id) => {
    const event = lookup.events.get(id);
    return event === undefined
      ? []
      : [{ event: id, agreement: null, title: event.title, date: event.date }];
  });
}
