import type { SourceFile } from '../../ingest/sourceFile';

/** Long enough for a slow disk to take the file over, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the reader's own downloads; it comes from memory, nothing is asked of a server. */
export function saveFile({ name, bytes }: SourceFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
