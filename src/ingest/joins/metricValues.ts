import type { Derivation, Metric } from '../../model/story';
import { reporter } from '../problems';
import type { Problem } from '../problems';
import type { StoryTables } from '../storyTables';
import type { Row } from '../rows/tableResult';

/** Holds each figure against its values: is there one, is it whole, does it fit the words? */
export function reportMetricValues(tables: StoryTables, problems: Problem[]): void {
  const { metrics, observations } = tables;
  const report = reporter(observations.file ?? '', problems);
  const byId = new Map(metrics.rows.map(({ record }) => [record.id, record]));
  const valued = new Set(observations.rows.map(({ record }) => record.metric));
  for (const { row, record } of observations.rows) {
    const metric = byId.get(record.metric);
    if (metric === undefined) continue;
    const cell = observations.grid[row - 1]?.[observations.columns.indexOf('value')] ?? null;
    const address = { row, column: 'value', value: cell };
    const counts = metric.display === 'dots' || isWordy(metric);
    if (counts && !Number.isInteger(record.value)) {
      report('number-not-whole', 'none', { ...address, detail: { display: metric.display } });
    } else if (isWordy(metric)) {
      const count = miscount(metric, record.value);
      if (count !== null) report('items-miscounted', 'none', { ...address, detail: { count } });
    }
  }
  for (const metric of metrics.rows) reportMetric(metric, valued, tables, problems);
}

function reportMetric(
  { row, record }: Row<Metric>,
  valued: ReadonlySet<string>,
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
