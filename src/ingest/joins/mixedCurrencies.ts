import type { Observation } from '../../model/story';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';

/** One notice for each figure whose values are in several currencies: they are no series. */
export function reportMixedCurrencies(
  { rows }: TableResult<Pick<Observation, 'metric' | 'currency'>>,
  report: Report,
): void {
  const known = new Map<string, Map<string, number>>();
  for (const { row, record } of rows) {
    const { metric, currency } = record;
    const rowsOf = known.get(metric) ?? new Map<string, number>();
    if (currency !== null && !rowsOf.has(currency)) rowsOf.set(currency, row);
    known.set(metric, rowsOf);
  }
  for (const currencies of known.values()) {
    const [, second] = [...currencies];
    if (second === undefined) continue;
    const [value, row] = second;
    const detail = { list: [...currencies.keys()].join(', ') };
    report('currencies-mixed', 'none', { row, column: 'currency', value, detail });
  }
}
