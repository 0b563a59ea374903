import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reporter, type Problem } from '../../src/ingest/problems';
import { nearTable } from '../../src/ingest/sortOut';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { isWorkbookName, otherSpreadsheet, readWorkbook } from '../../src/workbook/readWorkbook';
import { workbookTables } from '../../src/workbook/workbookTables';
import { readDataFolder } from '../readDataFolder';

/** The tables that a path holds, and what is wrong with workbooks there. */
interface Read {
  readonly tables: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * The tables of a folder, or of one workbook. In a folder a CSV file counts before a sheet of the
 * same table, because it is what is published; that is told under the workbook's own name.
 *
 * @throws the file system's error when there is no such path or it cannot be read
 */
export async function readTables(path: string): Promise<Read> {
  if (statSync(path).isFile()) {
    const read = await readBook(path);
    if (read === null) throw new Error('it is neither a folder nor a workbook (.xlsx)');
    return weighed(read);
  }
  const tables = [...readDataFolder(path)];
  const problems: Problem[] = [];
  for (const name of readdirSync(path).sort()) {
    const read = await readBook(join(path, name));
    if (read === null) continue;
    for (const problem of read.problems) problems.push(problem);
    const beside = read.tables.filter((sheet) => tables.some((table) => isSameTable(table, sheet)));
    tables.push(...read.tables.filter((sheet) => !beside.includes(sheet)));
    if (beside.length === 0) continue;
    const list = beside.map((sheet) => sheet.name).join(', ');
    reporter(name, problems)('workbook-beside', 'none', { detail: { list } });
  }
  return weighed({ tables, problems });
}

/** Beside tables nothing is lost by a workbook that cannot be read; alone it was all there is. */
function weighed({ tables, problems }: Read): Read {
  if (tables.length > 0) return { tables, problems };
  return { tables, problems: problems.map((problem) => ({ ...problem, effect: 'file' })) };
}

/** The tables of a workbook, or why they cannot be read; `null` for any other file. */
async function readBook(path: string): Promise<Read | null> {
  const name = basename(path);
  const problems: Problem[] = [];
  const refuse = (
    code: 'workbook-other' | 'workbook-unopened' | 'workbook-too-large',
    kind = '',
  ) => {
    const near = nearTable(name);
    const detail = { kind, near: near === null ? '' : `${near}.csv` };
    reporter(name, problems)(code, 'none', { detail });
    return { tables: [], problems };
  };
  const other = otherSpreadsheet(name);
  if (other !== null) return refuse('workbook-other', other);
  if (!isWorkbookName(name) || !statSync(path).isFile()) return null;
  const sheets = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (sheets === 'unopened') return refuse('workbook-unopened');
  if (sheets === 'tooLarge') return refuse('workbook-too-large');
  return { tables: workbookTables(name, sheets), problems };
}

function isSameTable(one: SourceFile, other: SourceFile): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}
