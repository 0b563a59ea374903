import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { isOtherSpreadsheet, isWorkbookName, readWorkbook } from '../../src/workbook/readWorkbook';
import { workbookTables } from '../../src/workbook/workbookTables';
import { readDataFolder } from '../readDataFolder';

/**
 * The tables of a folder, or of one workbook. In a folder a CSV file counts before a sheet of the
 * same table, because it is what is published; the workbook is then told of under its own name.
 *
 * @throws the file system's error when there is no such path or it cannot be read
 */
export async function readTables(path: string): Promise<readonly SourceFile[]> {
  if (statSync(path).isFile()) return await openFile(path);
  const tables = [...readDataFolder(path)];
  for (const name of readdirSync(path).sort()) {
    if (isOtherSpreadsheet(name)) tables.push(fileAt(join(path, name)));
    if (!isWorkbookName(name)) continue;
    const sheets = await openFile(join(path, name));
    const added = sheets.filter((sheet) => !tables.some((table) => isSameTable(table, sheet)));
    tables.push(...added);
    if (added.length < sheets.length) tables.push(fileAt(join(path, name)));
  }
  return tables;
}

/** The tables of a workbook; any other file, and a workbook that cannot be opened, as it is. */
async function openFile(path: string): Promise<readonly SourceFile[]> {
  const file = fileAt(path);
  const isWorkbook = isWorkbookName(file.name);
  if (!isWorkbook && !isOtherSpreadsheet(file.name)) {
    throw new Error('it is neither a folder nor a workbook (.xlsx)');
  }
  const sheets = isWorkbook ? await readWorkbook(file.bytes) : null;
  return sheets === null ? [file] : workbookTables(file.name, sheets);
}

function fileAt(path: string): SourceFile {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

function isSameTable(one: SourceFile, other: SourceFile): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}
