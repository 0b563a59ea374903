import type { Lookup } from './lookup';
import type { Agreement, Metric } from './story';

/** What else a story tells of an event: the figures that rest on it, its agreements. */
export interface Related {
  readonly metrics: readonly Metric[];
  readonly agreements: readonly Agreement[];
}

/** The records that name an event, each kind in row order. */
export function relatedTo(event: string, { story }: Lookup): Related {
  const named = new Set(
    story.observations.filter(({ events }) => events.includes(event)).map(({ metric }) => metric),
  );
  return {
    metrics: story.metrics.filter(({ id }) => named.has(id)),
    agreements: story.agreements.filter((agreement) => agreement.event === event),
  };
}
