import { liesIn, type AskedSpan } from './dateOrder';
import { placesOf, type Lookup } from './lookup';
import type { StoryEvent } from './story';

/** What the reader has narrowed the story to; empty or `null` narrows nothing. */
export interface Filter extends AskedSpan {
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly q: string;
}

export const NO_FILTER: Filter = { topics: [], place: null, from: null, to: null, q: '' };

/**
 * The events that pass, in the story's order. An undated event belongs to no span, so a span
 * leaves it out; words are looked for in titles and summaries, in every language that the story at hand holds.
 */
export function filterEvents(lookup: Lookup, filter: Filter): readonly StoryEvent[] {
  const topics = new Set(filter.topics);
  const words = fold(filter.q).split(/\s+/).filter(Boolean);
  return lookup.story.events.filter((event) => {
    if (topics.size > 0 && !topics.has(event.topic)) return false;
    if (filter.place !== null && !placesOf(event, lookup).includes(filter.place)) return false;
    if (!liesIn(event.date, filter)) return false;
    return words.length === 0 || includesAll(event, words);
  });
}

function includesAll(event: StoryEvent, words: readonly string[]): boolean {
  const text = fold([...Object.values(event.title), ...Object.values(event.summary)].join('\n'));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
