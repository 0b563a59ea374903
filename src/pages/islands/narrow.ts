import { passing, type Filter } from '../../model/filter';
import { seatsOf, type Lookup } from '../../model/lookup';
import type { Agreement } from '../../model/story';

/**
 * The story with the figures that an address asks for: one by its id, else those of some topics.
 * What names no figure of the story asks for nothing.
 */
export function narrowMetrics(
  lookup: Lookup,
  metric: string | null,
  topics: readonly string[],
): Lookup {
  const all = lookup.story.metrics;
  const one = all.filter(({ id }) => id === metric);
  const some = all.filter(({ topic }) => topic !== null && topics.includes(topic));
  const metrics = [one, some].find((found) => found.length > 0) ?? all;
  return { ...lookup, story: { ...lookup.story, metrics } };
}

/**
 * The story with the agreements that pass a filter: by the topic of their event, by the places of
 * their parties and of their event, by date and by words. As with events, one without a date
 * belongs to no span.
 */
export function narrowAgreements(lookup: Lookup, filter: Filter): Lookup {
  const passesRest = passing(filter, lookup);
  const passes = (agreement: Agreement): boolean => {
    const event = agreement.event === null ? undefined : lookup.events.get(agreement.event);
    if (filter.topics.length > 0 && !filter.topics.includes(event?.topic ?? '')) return false;
    return passesRest(agreement, [...seatsOf(agreement.parties, lookup), ...(event?.places ?? [])]);
  };
  const agreements = lookup.story.agreements.filter(passes);
  return { ...lookup, story: { ...lookup.story, agreements } };
}
