import { distanceKm } from './geo';
import { placesOf, seatsOf, type Lookup } from './lookup';
import type { StoryEvent } from './story';

/** What two places have in common: the agreements and events whose parties sit in both. */
export interface Tie {
  /** Both place ids in alphabetical order, joined by `~`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
  readonly agreements: readonly string[];
  /** The topic that most of its events have; the story's first of these when several do. */
  readonly topic: string;
  readonly km: number;
}

interface Gathered {
  readonly events: Set<string>;
  readonly agreements: Set<string>;
  readonly topics: Map<string, number>;
}

/**
 * One tie per pair of places, bundled over the given events and their agreements. An event ties
 * the places it joins; an agreement the seats of its parties.
 */
export function tiesOf(events: readonly StoryEvent[], lookup: Lookup): readonly Tie[] {
  const pairs = new Map<string, Gathered>();
  const shown = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    for (const id of pairIds(joinedPlaces(event, lookup))) {
      const pair = gather(pairs, id);
      pair.events.add(event.id);
      pair.topics.set(event.topic, (pair.topics.get(event.topic) ?? 0) + 1);
    }
  }
  for (const agreement of lookup.story.agreements) {
    const event = agreement.event === null ? undefined : shown.get(agreement.event);
    if (event === undefined) continue;
    for (const id of pairIds(seatsOf(agreement.parties, lookup))) {
      const pair = gather(pairs, id);
      pair.agreements.add(agreement.id);
      if (pair.topics.size === 0) pair.topics.set(event.topic, 1);
    }
  }
  return [...pairs].flatMap(([id, pair]) => toTie(id, pair, lookup));
}

/** An event with places of its own also joins them to the seats of its organizations. */
function joinedPlaces(event: StoryEvent, lookup: Lookup): readonly string[] {
  return [...new Set([...placesOf(event, lookup), ...seatsOf(event.organizations, lookup)])];
}

function pairIds(places: readonly string[]): readonly string[] {
  return places.flatMap((a, i) =>
    places.slice(i + 1).map((b) => (a < b ? `${a}~${b}` : `${b}~${a}`)),
  );
}

function gather(pairs: Map<string, Gathered>, id: string): Gathered {
  const known = pairs.get(id);
  if (known !== undefined) return known;
  const fresh = { events: new Set<string>(), agreements: new Set<string>(), topics: new Map() };
  pairs.set(id, fresh);
  return fresh;
}

function toTie(id: string, pair: Gathered, lookup: Lookup): readonly Tie[] {
  const [from = '', to = ''] = id.split('~');
  const a = lookup.places.get(from);
  const b = lookup.places.get(to);
  if (a === undefined || b === undefined) return [];
  const order = lookup.story.topics.map((topic) => topic.id);
  const ranked = [...pair.topics].sort(
    ([s, m], [t, n]) => n - m || order.indexOf(s) - order.indexOf(t),
  );
  return [
    {
      id,
      from,
      to,
      events: [...pair.events],
      agreements: [...pair.agreements],
      topic: ranked[0]?.[0] ?? '',
      km: distanceKm(a, b),
    },
  ];
}
