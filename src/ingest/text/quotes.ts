import type { Layout } from '../headers/layout';
import type { Field } from '../headers/field';
import type { Finding } from '../problems';
import type { ParsedCsv } from './parseCsv';

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
      if (!misquoted.has(index) && !holdsRows(cell, at, cells.length, layout)) continue;
      const column = fields.find((one) => one.index === at)?.name ?? layout.names[at] ?? null;
      const value = cell.slice(0, 80);
      return { code: 'rows-swallowed', effect: 'file', row: index + 1, column, value };
    }
  }
  return null;
}

/**
 * Whether the lines of a cell are rows. A stray mark opens in one column and closes in one: where
 * those differ the row has more or fewer cells than the header. Where they are the same, the first
 * line is the rest of a row, the last one the start of one, by their exact numbers of cells; a
 * paragraph with a comma or two is not.
 */
function holdsRows(cell: string, at: number, found: number, layout: Layout): boolean {
  const { delimiter, names } = layout;
  const lines = cell.split('\n');
  const last = lines[lines.length - 1] ?? '';
  const between = lines.slice(1, -1);
  const whole = (line: string): boolean =>
    startsLikeRow(line, delimiter) && columnsOf(line, delimiter) === names.length;
  if (names.length > 3 && (between.some(whole) || (at === names.length - 1 && whole(last)))) {
    return true;
  }
  const ends = columnsOf(lines[0] ?? '', delimiter) === names.length - at;
  const begins = startsLikeRow(last, delimiter) && columnsOf(last, delimiter) === at + 1;
  if (found === names.length) return ends && begins && names.length > 2;
  const begun = lines.slice(1).some((line) => {
    return startsLikeRow(line, delimiter) && columnsOf(line, delimiter) > 2;
  });
  return begun || (ends && names.length - at > 2);
}

/** Whether a line has something like an id before its first delimiter. */
function startsLikeRow(line: string, delimiter: string): boolean {
  const [start = ''] = line.split(delimiter, 1);
  return line.includes(delimiter) && /^\S*[\p{L}_]\S*$/u.test(start.trim());
}

/** Cells that a line would have. In running text a space follows the comma, in a row none does. */
function columnsOf(line: string, delimiter: string): number {
  let columns = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) {
    if (line[at + delimiter.length] !== ' ') columns++;
  }
  return columns;
}
