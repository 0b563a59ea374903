import { zipSync } from 'fflate';
import type { SourceFile } from '../../ingest/sourceFile';

/** The first day that a ZIP archive can name: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** The only door to fflate: some files as one ZIP archive, which an `.xlsx` is too. */
export function zip(files: readonly SourceFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { mtime: DAY });
}
