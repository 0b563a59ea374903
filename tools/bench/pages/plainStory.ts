import type { Story } from '../../../src/model/story';

/** A story as the peers take it, in English. */
export interface PlainStory {
  readonly title: string;
  readonly standfirst: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly places: readonly { readonly name: string; readonly lat: number; readonly lng: number }[];
  readonly agreements: readonly string[];
  readonly events: readonly PlainEvent[];
}

interface PlainEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly topic: string;
  /** Milliseconds UTC; `null` where the date is unknown. */
  readonly start: number | null;
  /** `null` for a single day. */
  readonly end: number | null;
}

const DAY = 86_400_000;

export function plainStory(story: Story): PlainStory {
  const { words, topics, places, metrics, observations, agreements, events } = story;
  return {
    title: words.title.en ?? '',
    standfirst: words.standfirst.en ?? '',
    topics: topics.map(({ id, name }) => ({ id, name: name.en ?? id })),
    figures: metrics.map(({ id, label, unit }) => {
      const value = observations.find(({ metric }) => metric === id)?.value ?? '';
      return { label: label.en ?? id, value: `${value} ${unit.en ?? ''}` };
    }),
    places: places.map(({ name, lat, lng }) => ({ name: name.en ?? '', lat, lng })),
    agreements: agreements.map(({ title }) => title.en ?? ''),
    events: events.map(({ id, title, summary, date, topic }) => {
      const [min, max] = [date?.min ?? null, date?.max ?? null];
      const isRange = min !== null && max !== null && max - min > DAY;
      return {
        id,
        title: title.en ?? '',
        summary: summary.en ?? '',
        date: date?.edtf ?? '',
        topic,
        start: min,
        end: isRange ? max : null,
      };
    }),
  };
}
