import type { Field } from '../headers/readHeader';
import type { Layout } from '../headers/layout';
import type { ParsedCsv } from './parseCsv';
import type { Finding } from '../problems';

/** A quotation mark that never closes: the row that opened it, which is the last. */
export function unclosedQuote({ records, unclosed }: ParsedCsv): Finding | null {
  if (unclosed === null) return null;
  const lines = (records[unclosed]?.slice(-1)[0] ?? '').split('\n').filter((line) => line !== '');
  const detail = { count: lines.length - 1 };
  return { code: 'quote-unclosed', effect: 'file', row: unclosed + 1, detail };
}

/**
 * Whole rows that a stray quotation mark has drawn into one cell. The file cannot be used
 * then: which rows were lost is not knowable, and nothing else would show it.
 */
export function swallowedRows(
  { records, misquoted }: ParsedCsv,
  layout: Layout,
  fields: readonly Field[],
): Finding | null {
  for (let index = 0; index < records.length; index++) {
    const cells = records[index] ?? [];
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (!cell.includes('\n')) continue;
      const field = fields.find((one) => one.index === at);
      const prose = field === undefined || field.column.kind.prose;
      if (!misquoted.has(index) && !holdsRows(cell, at, prose, layout)) continue;
      const column = field?.name ?? layout.names[at] ?? null;
      const value = cell.slice(0, 80);
      return { code: 'rows-swallowed', effect: 'file', row: index + 1, column, value };
    }
  }
  return null;
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
