import { passing, type Filter } from '../../model/filter';
import { seatsOf, type Lookup } from '../../model/lookup';
import type { Agreement, Metric } from '../../model/story';

/**
 * The figures that an address asks for: one by its id, else those of some topics. What names no
 * figure of the story asks for nothing, and so for all.
 */
export function askedMetrics(
  all: readonly Metric[],
  metric: string | null,
  topics: readonly string[],
): ReadonlySet<string> {
  const one = all.filter(({ id }) => id === metric);
  const some = all.filter(({ topic }) => topic !== null && topics.includes(topic));
  const asked = [one, some].find((found) => found.length > 0) ?? all;
  return new Set(asked.map(({ id }) => id));
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
