import { TABLE_NAMES } from '../ingest/columns';
import type { SourceFile } from '../ingest/sourceFile';
import { csvBytes } from '../ingest/writing/writeCsv';
import type { Sheet } from './readWorkbook';

/** The sheet of a template that says what its columns are for. */
const EXPLANATIONS = ['说明', 'explanations'];

/**
 * The sheets of a workbook as the tables of a story, each under its table's file name, row for row:
 * what is said about row 7 of `events.csv` is in row 7 of the sheet. A workbook with no sheet of a
 * table's name, but with such a name itself, is that table. Empty sheets are nothing; one that is
 * no table keeps its own name, so that the check says so.
 *
 * @param name of the workbook's file
 */
export function workbookTables(name: string, sheets: readonly Sheet[]): readonly SourceFile[] {
  const own = tableName(name.replace(/\.[^.]*$/, ''));
  const filled = sheets.filter(
    (sheet) =>
      !EXPLANATIONS.includes(sheet.name.toLowerCase()) &&
      sheet.rows.some((cells) => cells.some((cell) => cell.trim() !== '')),
  );
  const named = filled.some((sheet) => tableName(sheet.name) !== null);
  return filled.map((sheet, at) => {
    const table = tableName(sheet.name) ?? (!named && at === 0 ? own : null);
    return { name: `${table ?? sheet.name}.csv`, bytes: csvBytes(sheet.rows) };
  });
}

function tableName(typed: string): string | null {
  const name = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\.csv$/, '');
  return TABLE_NAMES.find((table) => table === name) ?? null;
}
