import type { Field } from './header';
import type { Layout } from './layout';
import type { ParsedCsv } from './parseCsv';
import type { Tell } from './problems';

/** Whether a quotation mark never closes; tells the row that opened it, which is the last. */
export function isQuoteOpen({ records, unclosed }: ParsedCsv, tell: Tell): boolean {
  if (unclosed === null) return false;
  const lines = (records[unclosed]?.slice(-1)[0] ?? '').split('\n').filter((line) => line !== '');
  tell('quote-unclosed', 'file', { row: unclosed + 1, detail: { count: lines.length - 1 } });
  return true;
}

/**
 * Whether a stray quotation mark has drawn whole rows into one cell. The file cannot be used
 * then: which rows were lost is not knowable, and nothing else would show it.
 */
export function areRowsSwallowed(
  { records, misquoted }: ParsedCsv,
  layout: Layout,
  fields: readonly Field[],
  tell: Tell,
): boolean {
  for (let index = 0; index < records.length; index++) {
    const cells = records[index] ?? [];
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (!cell.includes('\n')) continue;
      const field = fields.find((one) => one.index === at);
      const prose = field === undefined || field.column.kind.prose;
      if (!misquoted.has(index) && !holdsRows(cell, at, prose, layout)) continue;
      const column = field?.name ?? layout.names[at] ?? null;
      tell('rows-swallowed', 'file', { row: index + 1, column, value: cell.slice(0, 80) });
      return true;
    }
  }
  return false;
}

/** Whether a line inside a cell looks like a row, or its first line like the rest of one. */
function holdsRows(
  cell: string,
  at: number,
  prose: boolean,
  { delimiter, names }: Layout,
): boolean {
  const [first = '', ...lines] = cell.split('\n');
  if (!prose && lines.some((line) => line.includes(delimiter))) return true;
  const rest = names.length - at;
  if (rest > 2 && columnsOf(first, delimiter) === rest) return true;
  return lines.some((line) => {
    const [start = ''] = line.split(delimiter, 1);
    const startsWithId = start !== '' && !/\s/.test(start.trim());
    return startsWithId && columnsOf(line, delimiter) >= Math.max(2, names.length - 1);
  });
}

/** Cells that a line would have. In running text a space follows the comma, in a row none does. */
function columnsOf(line: string, delimiter: string): number {
  let columns = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) {
    if (line[at + delimiter.length] !== ' ') columns++;
  }
  return columns;
}
