import { distanceKm } from './geo';
import { placesOf, seatsOf, type Lookup } from './lookup';
import type { Agreement, StoryEvent } from './story';

/** What two places have in common: the agreements and events whose parties sit in both. */
export interface Tie {
  /** Both place ids in alphabetical order, joined by `~`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
  readonly agreements: readonly string[];
  /**
   * The topic that most of its events have; the story's first of these when several do, none where
   * no event lies behind it.
   */
  readonly topic: string;
  readonly km: number;
}

interface Gathered {
  readonly from: string;
  readonly to: string;
  readonly events: Set<string>;
  readonly agreements: Set<string>;
  readonly topics: Map<string, number>;
}

/**
 * One tie per pair of places, bundled over the given events and their agreements, the strongest
 * first. An event ties the places it joins; an agreement the seats of its parties.
 *
 * @param loose agreements of no event
 */
export function tiesOf(
  events: readonly StoryEvent[],
  loose: readonly Agreement[],
  lookup: Lookup,
): readonly Tie[] {
  const pairs = new Map<string, Gathered>();
  const shown = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    for (const pair of pairsOf(pairs, joinedPlaces(event, lookup))) {
      pair.events.add(event.id);
      pair.topics.set(event.topic, (pair.topics.get(event.topic) ?? 0) + 1);
    }
  }
  for (const agreement of lookup.story.agreements) {
    const event = agreement.event === null ? undefined : shown.get(agreement.event);
    if (event === undefined) continue;
    for (const pair of pairsOf(pairs, seatsOf(agreement.parties, lookup))) {
      pair.agreements.add(agreement.id);
      if (pair.topics.size === 0) pair.topics.set(event.topic, 1);
    }
  }
  for (const agreement of loose) {
    for (const pair of pairsOf(pairs, seatsOf(agreement.parties, lookup))) {
      pair.agreements.add(agreement.id);
    }
  }
  const order = new Map(lookup.story.topics.map((topic, i) => [topic.id, i]));
  return [...pairs]
    .flatMap(([id, pair]) => toTie(id, pair, lookup, order))
    .sort((a, b) => tieStrength(b) - tieStrength(a));
}

/** How many records two places share. */
export function tieStrength(tie: Tie): number {
  return tie.events.length + tie.agreements.length;
}

/** An event with places of its own also joins them to the seats of its organizations. */
function joinedPlaces(event: StoryEvent, lookup: Lookup): readonly string[] {
  return [...new Set([...placesOf(event, lookup), ...seatsOf(event.organizations, lookup)])];
}

/** What is gathered so far for each two of some places. */
function pairsOf(pairs: Map<string, Gathered>, places: readonly string[]): readonly Gathered[] {
  return places.flatMap((a, i) =>
    places.slice(i + 1).map((b) => (a < b ? gather(pairs, a, b) : gather(pairs, b, a))),
  );
}

function gather(pairs: Map<string, Gathered>, from: string, to: string): Gathered {
  const id = `${from}~${to}`;
  const known = pairs.get(id);
  if (known !== undefined) return known;
  const fresh: Gathered = {
    from,
    to,
    events: new Set(),
    agreements: new Set(),
    topics: new Map(),
  };
  pairs.set(id, fresh);
  return fresh;
}

function toTie(
  id: string,
  { from, to, events, agreements, topics }: Gathered,
  lookup: Lookup,
  order: ReadonlyMap<string, number>,
): readonly Tie[] {
  const a = lookup.places.get(from);
  const b = lookup.places.get(to);
  if (a === undefined || b === undefined) return [];
  const ranked = [...topics].sort(
    ([s, m], [t, n]) => n - m || (order.get(s) ?? 0) - (order.get(t) ?? 0),
  );
  return [
    {
      id,
      from,
      to,
      events: [...events],
      agreements: [...agreements],
      topic: ranked[0]?.[0] ?? '',
      km: distanceKm(a, b),
    },
  ];
}
