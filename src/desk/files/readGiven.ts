import { isImageFile } from '../../ingest/cells/image';
import { fileAddress } from '../../ui/fileAddress';
import {
  isWorkbookName,
  otherSpreadsheet,
  readWorkbook,
  type WorkbookFault,
} from '../../workbook/readWorkbook';
import { workbookTables } from '../../workbook/workbookTables';
import { givenFile, type GivenFile, type GivenPicture } from './givenFiles';

/** A file that is not on the desk, and why. */
export interface RefusedFile {
  readonly name: string;
  /** Folders and files locked by Excel; workbooks with a password; `.xls`, `.ods`, `.numbers`. */
  readonly why: 'unreadable' | 'otherSpreadsheet' | WorkbookFault;
}

/** What came of files that were chosen or dropped. */
export interface Taken {
  readonly files: readonly GivenFile[];
  readonly pictures: readonly GivenPicture[];
  readonly refused: readonly RefusedFile[];
}

const NOTHING: Taken = { files: [], pictures: [], refused: [] };

/** Reads files into memory, workbooks sheet by sheet; nothing is sent. */
export async function readGiven(files: readonly File[]): Promise<Taken> {
  const taken = await Promise.all(files.map(readOne));
  return {
    files: taken.flatMap((one) => one.files),
    pictures: taken.flatMap((one) => one.pictures),
    refused: taken.flatMap((one) => one.refused),
  };
}

async function readOne(file: File): Promise<Taken> {
  const { name } = file;
  const refused = (why: RefusedFile['why']): Taken => ({ ...NOTHING, refused: [{ name, why }] });
  if (otherSpreadsheet(name) !== null) return refused('otherSpreadsheet');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('unreadable');
  }
  if (isImageFile(name)) {
    const address = await fileAddress(new Blob([bytes], { type: imageType(name) }));
    return { ...NOTHING, pictures: [{ name, bytes, address }] };
  }
  if (!isWorkbookName(name)) return { ...NOTHING, files: [givenFile(name, bytes)] };
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') return refused(sheets);
  const tables = workbookTables(name, sheets);
  const files = tables.map((table) => ({ ...table, typedName: name, mends: [] }));
  return { ...NOTHING, files };
}

/** What the browser says of a file's type is what the system knows: some know no AVIF. */
function imageType(name: string): string {
  const ending = /[^.]*$/.exec(name.toLowerCase())?.[0] ?? '';
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
