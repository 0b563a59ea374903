import type { Citation, Cited } from '../../model/sources';
import type { ReportCell } from '../problems';

/** A record as its row is read: sources and the places in each of them, in the same order. */
export type AsRead<R extends Cited> = Omit<R, 'cited'> & {
  readonly source: readonly string[];
  readonly locator: readonly (readonly string[])[];
};

/** Holds the two columns against each other; places that no source is left for go to the last one. */
export function pairSources<R extends AsRead<Cited>>(
  record: R,
  at: (column: 'locator') => ReportCell,
): R {
  const { source, locator } = record;
  if (locator.length === 0 || source.length === 0) return record;
  if (locator.length === source.length) return record;
  at('locator')('locator-unpaired', 'none', { sources: source.length, places: locator.length });
  const last = source.length - 1;
  const kept = locator.slice(0, last);
  return { ...record, locator: [...kept, locator.slice(kept.length).flat()] };
}

/** The record as the model has it. */
export function withSources<R extends AsRead<Cited>>(
  record: R,
): Omit<R, 'source' | 'locator'> & Cited {
  const { source, locator, ...rest } = record;
  const cited = source.map((id, at): Citation => ({ source: id, locator: locator[at] ?? [] }));
  return { ...rest, cited };
}
