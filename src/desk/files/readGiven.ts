import { isWorkbookName, otherSpreadsheet, readWorkbook } from '../../workbook/readWorkbook';
import { workbookTables } from '../../workbook/workbookTables';
import { givenFile, type GivenFile } from './givenFiles';

/** A file that is not on the desk, and why. */
export interface RefusedFile {
  readonly name: string;
  /** Folders and files locked by Excel; workbooks with a password; `.xls`, `.ods`, `.numbers`. */
  readonly why: 'unreadable' | 'unopened' | 'otherSpreadsheet';
}

/** What came of files that were chosen or dropped. */
export interface Taken {
  readonly files: readonly GivenFile[];
  readonly refused: readonly RefusedFile[];
}

/** Reads files into memory, workbooks sheet by sheet; nothing is sent. */
export async function readGiven(files: readonly File[]): Promise<Taken> {
  const taken = await Promise.all(files.map(readOne));
  return {
    files: taken.flatMap((one) => one.files),
    refused: taken.flatMap((one) => one.refused),
  };
}

async function readOne(file: File): Promise<Taken> {
  const { name } = file;
  const refused = (why: RefusedFile['why']): Taken => ({ files: [], refused: [{ name, why }] });
  if (otherSpreadsheet(name) !== null) return refused('otherSpreadsheet');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('unreadable');
  }
  if (!isWorkbookName(name)) return { files: [givenFile(name, bytes)], refused: [] };
  const sheets = await readWorkbook(bytes);
  if (sheets === null) return refused('unopened');
  const tables = workbookTables(name, sheets);
  return { files: tables.map((table) => ({ ...table, typedName: name, mends: [] })), refused: [] };
}
