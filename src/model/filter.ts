import { liesIn, type AskedSpan } from './dateOrder';
import { placesOf, seatsOf, type Lookup } from './lookup';
import { searchFor } from './search';
import type { Agreement, StoryEvent } from './story';

/** What the reader has narrowed the story to; empty or `null` narrows nothing. */
export interface Filter extends AskedSpan {
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly q: string;
}

export const NO_FILTER: Filter = { topics: [], place: null, from: null, to: null, q: '' };

/** Whether a filter leaves anything out; its span may be written as an address has it. */
export function narrows({
  topics,
  place,
  from,
  to,
  q,
}: Omit<Filter, 'from' | 'to'> & { readonly from: unknown; readonly to: unknown }): boolean {
  return topics.length > 0 || place !== null || from !== null || to !== null || q !== '';
}

/**
 * The events that pass, in the story's order. An undated event belongs to no span, so a span
 * leaves it out; words are looked for as `searchFor` says.
 *
 * @returns the story's own list where nothing is left out, so that nobody draws it anew
 */
export function filterEvents(lookup: Lookup, filter: Filter): readonly StoryEvent[] {
  if (!narrows(filter)) return lookup.story.events;
  const topics = new Set(filter.topics);
  const passes = passing(filter, lookup);
  return lookup.story.events.filter(
    (event) =>
      (topics.size === 0 || topics.has(event.topic)) && passes(event, placesOf(event, lookup)),
  );
}

/**
 * The agreements that belong to no event and pass by what they say themselves: their own date and
 * words, and the seats of their parties. They have no topic, so a choice of topics leaves them out.
 *
 * @returns the same list each time where nothing is left out, so that nobody draws it anew
 */
export function filterLooseAgreements(lookup: Lookup, filter: Filter): readonly Agreement[] {
  if (!narrows(filter)) return lookup.looseAgreements;
  if (filter.topics.length > 0) return [];
  const passes = passing(filter, lookup);
  return lookup.looseAgreements.filter((agreement) =>
    passes(agreement, seatsOf(agreement.parties, lookup)),
  );
}

type Filtered = StoryEvent | Agreement;

/** Whether a record that is at some places passes all of a filter but its topics. */
export function passing(
  filter: Filter,
  lookup: Lookup,
): (record: Filtered, places: readonly string[]) => boolean {
  const isFound = searchFor(filter.q, lookup);
  return (record, places) => {
    if (filter.place !== null && !places.includes(filter.place)) return false;
    if (!liesIn(record.date, filter)) return false;
    return isFound === null || isFound(record);
  };
}
