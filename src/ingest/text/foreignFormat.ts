import type { ProblemCode } from '../problems';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** What version control writes between two versions of a line. */
export const CONFLICT = /^(?:<{7}|>{7}) /m;

/** Whether the bytes are an Excel workbook that only has the name of a CSV file. */
export function foreignBytes(bytes: Uint8Array): ProblemCode | null {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return 'file-is-workbook';
  if (OLE.every((byte, index) => bytes[index] === byte)) return 'file-is-old-workbook';
  return null;
}

/** Whether the text is something else than a table: what servers and version control leave behind. */
export function foreignText(text: string): ProblemCode | null {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('version https://git-lfs')) return 'file-is-lfs-pointer';
  if (CONFLICT.test(text)) return 'conflict-marks';
  if (start.startsWith('<')) return 'file-is-web-page';
  if (/^(?:\{|\[)/.test(start)) return 'file-is-json';
  if (text.includes('\0')) return 'file-is-binary';
  return null;
}
