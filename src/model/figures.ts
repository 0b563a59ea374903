import { distanceKm } from './geo';
import type { Lookup } from './lookup';
import { readingsOf, seriesOf, type Reading } from './series';
import type { Metric, Observation, Qualifier } from './story';
import type { Citation } from './sources';

/** What a card prints: the newest reading, or what can be computed from other tables. */
export interface Figure {
  readonly metric: Metric;
  /** Of one observation, the first of the newest reading, or computed. */
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly currency: string | null;
  /** `null` when the value is computed. */
  readonly newest: Reading | null;
  /** All that was observed, in order of time; empty when the value is computed. */
  readonly readings: readonly Reading[];
  /** The readings that can be drawn on one scale, the newest the last; empty unless there are two. */
  readonly series: readonly Reading[];
  readonly events: readonly string[];
}

/**
 * One figure per metric, by rank and then in row order; a metric with neither observation nor
 * derivation is left out.
 */
export function figuresOf(lookup: Lookup): readonly Figure[] {
  const byMetric = new Map<string, Observation[]>();
  for (const one of lookup.story.observations) {
    const others = byMetric.get(one.metric);
    if (others === undefined) byMetric.set(one.metric, [one]);
    else others.push(one);
  }
  const metrics = [...lookup.story.metrics].sort((a, b) => a.rank - b.rank);
  return metrics.flatMap((metric) => figureOf(metric, byMetric.get(metric.id) ?? [], lookup) ?? []);
}

function figureOf(
  metric: Metric,
  observations: readonly Observation[],
  lookup: Lookup,
): Figure | null {
  const derived = metric.derive === null ? null : deriveValue(metric.derive, lookup);
  const events = [...new Set(observations.flatMap((one) => one.events))];
  if (derived !== null) {
    const computed = { value: derived, qualifier: 'exact', currency: null } as const;
    return { metric, ...computed, newest: null, readings: [], series: [], events };
  }
  const readings = readingsOf(observations);
  const newest = readings[readings.length - 1];
  if (newest === undefined) return null;
  const { value, qualifier, currency } = newest.values[0];
  return {
    metric,
    value,
    qualifier,
    currency,
    newest,
    readings,
    series: seriesOf(readings),
    events,
  };
}

function deriveValue(derive: NonNullable<Metric['derive']>, lookup: Lookup): number | null {
  if (derive.kind === 'count') return lookup.story[derive.of].length;
  const from = lookup.places.get(derive.from);
  const to = lookup.places.get(derive.to);
  return from === undefined || to === undefined ? null : distanceKm(from, to);
}

/** Every place in a source on which the newest reading stands, each source once. */
export function citedBy({ newest }: Figure): readonly Citation[] {
  const cited = newest?.values.flatMap((one) => one.cited) ?? [];
  return cited.filter(({ source }, at) => cited.findIndex((one) => one.source === source) === at);
}
