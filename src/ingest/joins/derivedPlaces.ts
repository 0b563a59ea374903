import type { Metric } from '../../model/story';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';
import type { KnownIds } from './knownIds';
import { differingId, missingId } from './missingId';

/** Holds the two places of a derived distance against the places there are. */
export function resolveDerivedPlaces(
  metrics: TableResult<Metric>,
  places: KnownIds,
  report: Report,
): TableResult<Metric> {
  const at = metrics.columns.indexOf('derive');
  const rows = metrics.rows.map(({ row, record }) => {
    const { derive } = record;
    if (derive?.kind !== 'distance') return { row, record };
    const address = { row, column: 'derive', value: metrics.grid[row - 1]?.[at] ?? null };
    if (places.state === 'empty') {
      report('table-absent', 'none', { ...address, detail: { table: 'places.csv', count: 1 } });
    }
    if (places.state !== 'filled') return { row, record };
    const ends = [derive.from, derive.to].map((id) => {
      const found = places.find(id);
      if (found === null) {
        const { code, detail } = missingId(id, places);
        report(code, 'cell', { ...address, detail });
      } else if (found !== id) {
        const { code, detail } = differingId(id, found);
        report(code, 'none', { ...address, detail });
      }
      return found;
    });
    const [from = null, to = null] = ends;
    const known = from === null || to === null ? null : { ...derive, from, to };
    return { row, record: { ...record, derive: known } };
  });
  return { ...metrics, rows };
}
