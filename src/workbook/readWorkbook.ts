import readCells from 'read-excel-file/universal';
import { cellMarks, type CellMarks } from './cellMarks';
import { cellAt, columnLetter } from './columnLetter';
import { shownCell, type CellValue } from './shownCell';
import { MOST_BYTES, reachesTooFar } from './workbookSize';
import { unzipXml } from './zip';

/** One sheet of a workbook: its cells as they show, from the first row and column on. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Whether a file's name says that it is a workbook which can be read. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !/^(?:~\$|\.)/.test(name);
}

/** Spreadsheets that are not read, by their endings; their own programs can save them as `.xlsx`. */
const OTHERS = new Map([
  ['xls', 'Excel 97–2003 (.xls)'],
  ['xlsb', 'Excel (.xlsb)'],
  ['ods', 'LibreOffice (.ods)'],
  ['numbers', 'Numbers (.numbers)'],
  ['et', 'WPS (.et)'],
]);

/** Which spreadsheet that is not read a file's name says that it is; `null` for all other files. */
export function otherSpreadsheet(name: string): string | null {
  // What systems and programs put beside a file has its ending, too.
  const ending = /^(?!~\$|\.).*\.([a-z]+)$/i.exec(name)?.[1] ?? '';
  return OTHERS.get(ending.toLowerCase()) ?? null;
}

/** Why a workbook is not read: broken, locked with a password or none at all; or larger than can be read. */
export type WorkbookFault = 'unopened' | 'tooLarge';

/** The only door to read-excel-file: all sheets of an `.xlsx` in their order. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookFault> {
  try {
    const parts = unzipXml(bytes, MOST_BYTES);
    if (parts === null || reachesTooFar(parts)) return 'tooLarge';
    const marks = cellMarks(parts);
    const sheets = await readCells(Uint8Array.from(bytes).buffer, { trim: false });
    return sheets.map(({ sheet, data }, at) => ({
      name: sheet,
      rows: shownRows(data, marks[at] ?? new Map()),
    }));
  } catch {
    return 'unopened';
  }
}

function shownRows(data: readonly (readonly CellValue[])[], marks: CellMarks): Sheet['rows'] {
  const rows = data.map((cells, row) =>
    cells.map((cell, column) => {
      const mark = marks.get(`${columnLetter(column)}${String(row + 1)}`);
      return mark?.raised ?? shownCell(cell, mark?.format ?? null);
    }),
  );
  for (const [address, { error }] of marks) {
    if (error === null) continue;
    // The reader takes cells with errors for empty ones, also at the ends.
    const { row, column } = cellAt(address);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = error;
  }
  return rows;
}
