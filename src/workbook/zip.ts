import { unzipSync, zipSync } from 'fflate';
import type { SourceFile } from '../ingest/sourceFile';

/** The first day that a ZIP archive can name: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** The only door to fflate: some files as one ZIP archive, which an `.xlsx` is too. */
export function zip(files: readonly SourceFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { mtime: DAY });
}

/**
 * The texts of an archive's XML parts by path; `null` when they are longer than that many bytes.
 *
 * @throws fflate's error when the bytes are no archive or a broken one
 */
export function unzipXml(bytes: Uint8Array, most: number): ReadonlyMap<string, string> | null {
  let left = most;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      left -= originalSize;
      return left >= 0;
    },
  });
  if (left < 0) return null;
  const decoder = new TextDecoder();
  return new Map(Object.entries(parts).map(([path, part]) => [path, decoder.decode(part)]));
}
