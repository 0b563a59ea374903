import { compareDates, precisionOf } from './dateOrder';
import type { Observation } from './story';
import type { Citation } from './sources';

/**
 * What was observed in one period. Sources that say the same are one value, cited together; where
 * they differ each value stands for itself, and nothing is made of the two.
 */
export interface Reading {
  /** One value, or several that differ; in row order. */
  readonly values: readonly [Observation, ...(readonly Observation[])];
}

/**
 * The observations of one metric, in row order, as readings in order of time. Of two values that
 * one source gives for one period the lower row counts. What has no period comes first: it may be
 * of any time, so that nothing dated is older than it for certain.
 */
export function readingsOf(observations: readonly Observation[]): readonly Reading[] {
  const periods = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = periodKey(one);
    const others = periods.get(key) ?? [];
    periods.set(key, [...others.filter((other) => !isSameSource(other, one)), one]);
  }
  const readings = [...periods.values()].flatMap((values) => {
    const [first, ...rest] = agreed(values);
    return first === undefined ? [] : [{ values: [first, ...rest] as const }];
  });
  return readings.sort((a, b) => compareReadings(a.values[0], b.values[0]));
}

/**
 * The readings that can stand on one scale with the newest: dated, and in its currency. Empty
 * unless there are two. Amounts whose currency nobody states are comparable only within one source.
 */
export function seriesOf(readings: readonly Reading[]): readonly Reading[] {
  const newest = readings[readings.length - 1];
  if (newest === undefined) return [];
  const [first, ...others] = newest.values;
  if (others.some((other) => !isComparable(first, other))) return [];
  const series = readings.filter(
    ({ values }) => values[0].period !== null && values.every((one) => isComparable(first, one)),
  );
  return series.length < 2 ? [] : series;
}

/** From the first to the last of a series, where the difference of two numbers says the truth. */
export interface SeriesChange {
  readonly difference: number;
  /** The difference as a share of the first; `null` where there is no share to speak of. */
  readonly share: number | null;
}

/**
 * `null` where a number is not exact or disputed, where its currency is unstated, and where the two
 * periods are not of one kind: a month is no year.
 */
export function changeOf(series: readonly Reading[]): SeriesChange | null {
  const first = soleExact(series[0]);
  const last = soleExact(series[series.length - 1]);
  if (first === null || last === null || first === last) return null;
  if (first.period === null || last.period === null) return null;
  const isOneKind =
    precisionOf(first.period) === precisionOf(last.period) &&
    first.period.range === last.period.range;
  if (!isOneKind || first.currency === 'unstated') return null;
  // Decimals that only the computer's own arithmetic would bring in are cut off.
  const difference = Number((last.value - first.value).toPrecision(12));
  // From a gain to a loss there is no share to speak of, nor from nothing.
  const isShare = first.value > 0 && last.value >= 0;
  return { difference, share: isShare ? difference / first.value : null };
}

function soleExact(reading: Reading | undefined): Observation | null {
  if (reading === undefined || reading.values.length > 1) return null;
  const [one] = reading.values;
  return one.qualifier === 'exact' ? one : null;
}

/** The same period in another precision is another period: 2024 is no month of it. */
export function periodKey({ period }: Observation): string {
  return period === null ? '' : `${period.min}/${period.max}`;
}

/** Whether two rows stand on the very same sources; two without any do, too. */
export function isSameSource(a: Observation, b: Observation): boolean {
  return sourcesKey(a) === sourcesKey(b);
}

function sourcesKey({ cited }: Observation): string {
  return JSON.stringify(cited.map(({ source }) => source).sort());
}

function isComparable(a: Observation, b: Observation): boolean {
  return a.currency === b.currency && (a.currency !== 'unstated' || isSameSource(a, b));
}

/** Joins what says the same: the first row speaks, the others lend their sources. */
function agreed(values: readonly Observation[]): readonly Observation[] {
  const apart: Observation[] = [];
  for (const one of values) {
    const at = apart.findIndex((other) => isSameValue(other, one));
    const same = apart[at];
    if (same === undefined) apart.push(one);
    else apart[at] = { ...same, cited: united(same.cited, one.cited) };
  }
  return apart;
}

export function isSameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.qualifier === b.qualifier && a.currency === b.currency;
}

function united(a: readonly Citation[], b: readonly Citation[]): readonly Citation[] {
  return [...a, ...b.filter(({ source }) => !a.some((one) => one.source === source))];
}

/** By when it is true of: the start, or the end where that alone is known. */
function compareReadings(a: Observation, b: Observation): number {
  if (a.period === null || b.period === null)
    return Number(b.period === null) - Number(a.period === null);
  const [from, to] = [a.period, b.period].map(({ min, max }) => min ?? max ?? 0);
  return (from ?? 0) - (to ?? 0) || compareDates(a.period, b.period);
}
