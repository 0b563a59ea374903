import type { StoryDate } from './date';
import type { Agreement, Organization, Place, Story, StoryEvent, Topic } from './story';

/** The words that find each record, by its id: folded, in every language of a story. */
export interface SearchWords {
  readonly events: Readonly<Record<string, string>>;
  readonly agreements: Readonly<Record<string, string>>;
}

/** The records of a story by their ids, made once for a version of the story. */
export interface Lookup {
  readonly story: Story;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  /** The agreements that belong to no event. */
  readonly looseAgreements: readonly Agreement[];
  /** A date as the page writes it, for whoever searches for `July`. */
  readonly dateWords: (date: StoryDate) => string;
  /** What the story says in all of its languages, once that is at hand: a page holds one of them. */
  readonly searchWords?: SearchWords;
}

export function lookUp(story: Story, dateWords: Lookup['dateWords'] = ({ edtf }) => edtf): Lookup {
  return {
    story,
    topics: byId(story.topics),
    places: byId(story.places),
    organizations: byId(story.organizations),
    events: byId(story.events),
    looseAgreements: story.agreements.filter(({ event }) => event === null),
    dateWords,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Where an event is shown: where it happened, or else where its organizations sit. */
export function placesOf(event: StoryEvent, lookup: Lookup): readonly string[] {
  return event.places.length > 0 ? event.places : seatsOf(event.organizations, lookup);
}

/** The places of some organizations, each once, in their order. */
export function seatsOf(organizations: readonly string[], lookup: Lookup): readonly string[] {
  const seats = organizations.flatMap((id) => lookup.organizations.get(id)?.place ?? []);
  return [...new Set(seats)].filter((id) => lookup.places.has(id));
}
