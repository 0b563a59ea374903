import { compareDates } from './dateOrder';
import { distanceKm } from './geo';
import type { Lookup } from './lookup';
import type { Metric, Observation, Qualifier } from './story';

/** What a card prints: the newest observation, or what can be computed from other tables. */
export interface Figure {
  readonly metric: Metric;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly currency: string | null;
  /** The observations behind it in order of time; empty when the value is derived. */
  readonly observations: readonly Observation[];
  readonly events: readonly string[];
}

/** One figure per metric in row order; a metric with neither observation nor derivation is left out. */
export function figuresOf(lookup: Lookup): readonly Figure[] {
  return lookup.story.metrics.flatMap((metric) => figureOf(metric, lookup) ?? []);
}

function figureOf(metric: Metric, lookup: Lookup): Figure | null {
  const observations = lookup.story.observations
    .filter((observation) => observation.metric === metric.id)
    .sort((a, b) => compareDates(a.period, b.period));
  const derived = metric.derive === null ? null : deriveValue(metric.derive, lookup);
  const newest = observations.filter((one) => one.period !== null).at(-1) ?? observations.at(-1);
  const events = [...new Set(observations.flatMap((one) => one.events))];
  if (derived !== null) {
    return { metric, value: derived, qualifier: 'exact', currency: null, observations: [], events };
  }
  if (newest === undefined) return null;
  const { value, qualifier, currency } = newest;
  return { metric, value, qualifier, currency, observations, events };
}

function deriveValue(derive: NonNullable<Metric['derive']>, lookup: Lookup): number | null {
  if (derive.kind === 'count') return lookup.story[derive.of].length;
  const from = lookup.places.get(derive.from);
  const to = lookup.places.get(derive.to);
  return from === undefined || to === undefined ? null : distanceKm(from, to);
}
