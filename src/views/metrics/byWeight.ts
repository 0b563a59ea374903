import type { Figure } from '../../model/figures';

/** The figures of a story by how they are met. */
export interface Weighed {
  /** Set large, four to a row. */
  readonly leading: readonly Figure[];
  readonly ordinary: readonly Figure[];
  /** Behind a button. */
  readonly background: readonly Figure[];
}

/** Where nobody leads the next do: no page begins with small print. */
export function byWeight(figures: readonly Figure[]): Weighed {
  const of = (rank: number) => figures.filter(({ metric }) => metric.rank === rank);
  const [first, second, third] = [of(1), of(2), of(3)];
  if (first.length > 0) return { leading: first, ordinary: second, background: third };
  if (second.length > 0) return { leading: second, ordinary: [], background: third };
  return { leading: third, ordinary: [], background: [] };
}
