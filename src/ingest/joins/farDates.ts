import type { StoryDate } from '../../model/date';
import { reporter } from '../problems';
import type { Problem } from '../problems';
import type { TableResult } from '../rows/tableResult';
import type { StoryTables } from '../storyTables';

/** Years between a date and all others that are still no surprise. */
const GAP = 20;
/** Fewer others make no time of a story. */
const OTHERS_NEEDED = 3;
/** Years below are told when they are read. */
const EARLY = 1000;

interface Dated {
  readonly table: TableResult;
  readonly row: number;
  readonly column: string;
  readonly year: number;
}

/**
 * A notice for each date that is further from all others than these are from each other, as when
 * two digits of a year were swapped. Looked for at both ends of the story's time; one in ten at
 * most can be far from all others.
 */
export function reportFarDates(tables: StoryTables, problems: Problem[]): void {
  const dates = datesOf(tables).sort((a, b) => a.year - b.year);
  if (dates.length <= OTHERS_NEEDED) return;
  const most = Math.max(1, Math.floor(dates.length / 10));
  const early = farFromRest(dates, most);
  const late = farFromRest([...dates].reverse(), most);
  const others = dates.filter((one) => !early.includes(one) && !late.includes(one));
  for (const one of [...early, ...late]) {
    const { table, row, column, year } = one;
    if (year < EARLY) continue;
    const value = table.grid[row - 1]?.[table.columns.indexOf(column)] ?? null;
    const detail = { from: others[0]?.year ?? '', to: others[others.length - 1]?.year ?? '' };
    reporter(table.file ?? '', problems)('date-far-off', 'none', { row, column, value, detail });
  }
}

/** The first few of the sorted dates, if a gap parts them from the rest that is wider than it. */
function farFromRest(sorted: readonly Dated[], most: number): readonly Dated[] {
  const last = sorted[sorted.length - 1]?.year ?? 0;
  for (let count = Math.min(most, sorted.length - OTHERS_NEEDED); count > 0; count--) {
    const next = sorted[count]?.year ?? 0;
    const gap = Math.abs(next - (sorted[count - 1]?.year ?? 0));
    if (gap > Math.max(GAP, Math.abs(last - next))) return sorted.slice(0, count);
  }
  return [];
}

function datesOf({ events, agreements, observations, eras }: StoryTables): Dated[] {
  return [
    ...of(events, 'date', ({ date }) => date),
    ...of(agreements, 'date', ({ date }) => date),
    ...of(observations, 'period', ({ period }) => period),
    ...of(eras, 'from', ({ from }) => from),
    ...of(eras, 'to', ({ to }) => to),
  ];
}

function of<R>(
  table: TableResult<R>,
  column: string,
  read: (record: R) => StoryDate | null,
): readonly Dated[] {
  return table.rows.flatMap(({ row, record }) => {
    const date = read(record);
    const year = (date?.start ?? date?.end)?.year;
    return year === undefined ? [] : [{ table, row, column, year }];
  });
}
