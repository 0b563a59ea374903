import type { Columns } from '../columns';
import type { Grid } from '../text/parseCsv';
import { comparable } from './columnName';
import type { Layout } from './layout';

const YEAR = /^(?:year|年|年份|год|жыл|жылы)$/;
const MONTH = /^(?:month|月|月份|месяц|ай|айы)$/;
const DAY = /^(?:day|日|日子|день|число|күн|күні)$/;

interface JoinedParts {
  readonly grid: Grid;
  readonly layout: Layout;
  /** The columns that were put together; empty where there was nothing to do. */
  readonly parts: readonly string[];
}

/**
 * A table whose dates stand in a column each for year, month and day, with one column more that
 * has them together. A day alone is no date.
 */
export function joinDateParts(grid: Grid, layout: Layout, columns: Columns): JoinedParts {
  const nothing = { grid, layout, parts: [] };
  const target = ['date', 'period'].find((name) => name in columns);
  const names = layout.names.map(comparable);
  const [year, month, day] = [YEAR, MONTH, DAY].map((name) =>
    names.findIndex((typed) => name.test(typed)),
  );
  if (target === undefined || year === undefined || year === -1) return nothing;
  const places = [year, month, day].filter((at) => at !== undefined).filter((at) => at !== -1);
  const named = layout.named.map((one, at) =>
    places.includes(at) ? ({ column: target, lang: null, by: 'part' } as const) : one,
  );
  const isThere = layout.named.some((one, at) => one?.column === target && !places.includes(at));
  // Beside a whole date the parts say nothing new, as in a table that was put right here.
  if (isThere) return places.length > 1 ? { ...nothing, layout: { ...layout, named } } : nothing;
  const width = layout.names.length;
  const partOf = (cells: readonly string[], at = -1): string => (cells[at] ?? '').trim();
  const wider = grid.map((cells, row) => {
    if (row === layout.header) return [...cells, target];
    if (row < layout.header || cells.length > width) return cells;
    const date = together(partOf(cells, year), partOf(cells, month), partOf(cells, day));
    return [...cells, ...Array<string>(width - cells.length).fill(''), date];
  });
  return {
    grid: wider,
    layout: {
      ...layout,
      names: [...layout.names, target],
      named: [...named, { column: target, lang: null, by: 'exact' }],
    },
    parts: places.map((at) => layout.names[at] ?? ''),
  };
}

/** As much of the date as there is; a month in words is left to the reader of dates. */
function together(year: string, month: string, day: string): string {
  const number = month.replace(/月$/, '');
  if (month === '') return year;
  if (!/^\d{1,2}$/.test(number)) return [day, month, year].filter((part) => part !== '').join(' ');
  const bare = day.replace(/[日号]$/, '');
  return [year, number, bare]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
