import { isSameSource, isSameValue, periodKey, readingsOf } from '../../model/series';
import type { Derivation, Metric, Observation } from '../../model/story';
import { reporter } from '../problems';
import type { Problem } from '../problems';
import type { StoryTables } from '../storyTables';
import type { Row } from '../rows/tableResult';
import { withSources } from './pairSources';

/**
 * Holds each figure against its values: is there one, is it whole, does the newest fit the words, is
 * there one for each period?
 */
export function reportMetricValues(tables: StoryTables, problems: Problem[]): void {
  const { metrics, observations } = tables;
  const report = reporter(observations.file ?? '', problems);
  const byId = new Map(metrics.rows.map(({ record }) => [record.id, record]));
  const valued = new Map<string, Row<Observation>[]>();
  for (const { row, record } of observations.rows) {
    const rows = valued.get(record.metric) ?? [];
    rows.push({ row, record: withSources(record) });
    valued.set(record.metric, rows);
  }
  const at = observations.columns.indexOf('value');
  const addressOf = (row: number) => {
    return { row, column: 'value', value: observations.grid[row - 1]?.[at] ?? null };
  };
  for (const [id, rows] of valued) {
    const metric = byId.get(id);
    if (metric === undefined) continue;
    const newest = newestOf(rows);
    for (const { row, record } of rows) {
      const address = addressOf(row);
      const counts = metric.display === 'dots' || isWordy(metric);
      if (counts && !Number.isInteger(record.value)) {
        report('number-not-whole', 'none', { ...address, detail: { display: metric.display } });
      } else if (isWordy(metric) && newest.has(record)) {
        const count = miscount(metric, record.value);
        if (count !== null) report('items-miscounted', 'none', { ...address, detail: { count } });
      }
    }
    for (const { row, code, other } of repeated(rows)) {
      report(code, 'none', { ...addressOf(row), detail: { other } });
    }
  }
  for (const metric of metrics.rows) reportMetric(metric, valued, tables, problems);
}

/** The rows that a card prints; what says the same as another row goes by the first of them. */
function newestOf(rows: readonly Row<Observation>[]): ReadonlySet<Observation> {
  const readings = readingsOf(rows.map(({ record }) => record));
  const newest = readings[readings.length - 1];
  const [first] = newest?.values ?? [];
  if (newest === undefined || first === undefined) return new Set();
  const values = new Set(newest.values.map(({ value }) => value));
  return new Set(
    rows
      .map(({ record }) => record)
      .filter((one) => periodKey(one) === periodKey(first) && values.has(one.value)),
  );
}

interface Repeated {
  readonly row: number;
  readonly code: 'value-repeated' | 'values-differ';
  /** The row above that it stands beside. */
  readonly other: number;
}

/** Rows for a period that has a value already, from the same source or another that differs. */
function repeated(rows: readonly Row<Observation>[]): readonly Repeated[] {
  const byPeriod = new Map<string, Row<Observation>[]>();
  return rows.flatMap((one): readonly Repeated[] => {
    const { row, record } = one;
    const above = byPeriod.get(periodKey(record)) ?? [];
    byPeriod.set(periodKey(record), [...above, one]);
    const same = above.find(({ record: other }) => isSameSource(other, record));
    if (same !== undefined) return [{ row, code: 'value-repeated', other: same.row }];
    const differing = above.find(({ record: other }) => !isSameValue(other, record));
    return differing === undefined ? [] : [{ row, code: 'values-differ', other: differing.row }];
  });
}

function reportMetric(
  { row, record }: Row<Metric>,
  valued: ReadonlyMap<string, unknown>,
  tables: StoryTables,
  problems: Problem[],
): void {
  const report = reporter(tables.metrics.file ?? '', problems);
  const address = { row, column: 'id', value: record.id };
  if (record.derive === null) {
    const unknown = tables.observations.state === 'rejected';
    if (!unknown && !valued.has(record.id)) report('metric-without-value', 'none', address);
    return;
  }
  const value = counted(record.derive, tables);
  if (value === null || !isWordy(record) || Object.keys(record.items).length === 0) return;
  const count = miscount(record, value);
  if (count !== null) report('items-miscounted', 'none', { ...address, detail: { count } });
}

function isWordy({ display }: Metric): boolean {
  return display === 'steps' || display === 'list';
}

/** The number of words in the first language whose number is not the value. */
function miscount({ items }: Metric, value: number): number | null {
  const counts = Object.values(items).map((words) => words.length);
  if (counts.length === 0) return value === 0 ? null : 0;
  return counts.find((count) => count !== value) ?? null;
}

function counted(derive: Derivation, { agreements, events }: StoryTables): number | null {
  if (derive.kind === 'distance') return null;
  return derive.of === 'agreements' ? agreements.rows.length : events.rows.length;
}
