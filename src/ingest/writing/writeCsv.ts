import { FORMULA } from '../cells/clean';
import { mendedRecords } from './mendedRecords';
import { parseCsv } from '../text/parseCsv';
import type { Grid } from '../text/parseCsv';
import type { TableResult } from '../rows/tableResult';

const BOM = [0xef, 0xbb, 0xbf] as const;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as the story has understood it, for the newsroom to keep: the contract's column names,
 * canonical dates and numbers, the rows that were kept; UTF-8 with a byte order mark, so that
 * Excel opens it right. Texts that a spreadsheet would run as a formula get an apostrophe.
 * @returns the very same bytes when nothing had to be mended, or nothing could be.
 */
export function writeCsv(table: TableResult, original: Uint8Array): Uint8Array {
  if (table.state !== 'read') return original;
  const records = mendedRecords(table).map((cells) => cells.map(guarded));
  if (isSame(records, original)) return original;
  return csvBytes(records);
}

/** Cells as a CSV file that Excel and WPS open right: UTF-8 with a byte order mark. */
export function csvBytes(records: Grid): Uint8Array {
  const text = records.map((cells) => cells.map(quoted).join(',')).join('\n');
  return new TextEncoder().encode(`\uFEFF${text}\n`);
}

/** A text that no spreadsheet runs as a formula. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Whether the file holds these very cells already; blank rows and line ends do not count. */
function isSame(records: Grid, original: Uint8Array): boolean {
  if (BOM.some((byte, index) => original[index] !== byte)) return false;
  const text = new TextDecoder().decode(original).replace(/\r\n?/g, '\n');
  const filled = parseCsv(text, ',').records.filter((cells) => cells.some((cell) => cell !== ''));
  if (filled.length !== records.length) return false;
  return filled.every((cells, row) => {
    const wanted = records[row] ?? [];
    const length = Math.max(cells.length, wanted.length);
    return Array.from({ length }).every((_, at) => (cells[at] ?? '') === (wanted[at] ?? ''));
  });
}
