import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SUFFIX, type Encoding } from './acceptedEncodings';

export interface OpenFile {
  readonly handle: FileHandle;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly encoding: Encoding | null;
}

/** `folder` when the address lacks its last slash, `null` when there is nothing to send. */
export type Found = string | 'folder' | null;

/**
 * The file that an address means: itself, or the `index.html` of a folder. Never one outside the
 * root, wherever links in it lead.
 */
export async function findFile(root: string, path: string): Promise<Found> {
  const target = join(root, path);
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) {
    return path.endsWith('/') ? findFile(root, `${path}index.html`) : 'folder';
  }
  if (!found.isFile() || path.endsWith('/')) return null;
  const real = await realpath(target).catch(() => '');
  return real.startsWith((await realpath(root)) + sep) ? target : null;
}

/**
 * Opens a file, or what lies packed beside it in the first of these packings. A packed file older
 * than the file itself is left alone: somebody replaced the file.
 */
export async function openFile(
  file: string,
  encodings: readonly Encoding[],
): Promise<OpenFile | null> {
  const plain = await openOne(file, null);
  for (const encoding of plain === null ? [] : encodings) {
    const packed = await openOne(file + SUFFIX[encoding], encoding);
    if (packed !== null && plain !== null && packed.modified >= plain.modified) {
      await plain.handle.close();
      return packed;
    }
    await packed?.handle.close();
  }
  return plain;
}

async function openOne(file: string, encoding: Encoding | null): Promise<OpenFile | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  const found = await handle.stat();
  if (found.isFile()) return { handle, size: found.size, modified: found.mtimeMs, encoding };
  await handle.close();
  return null;
}
