import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../src/ingest/sourceFile';

/**
 * The CSV files of a folder as bytes, in order of name.
 *
 * @throws the file system's error when the folder is not there or cannot be read
 */
export function readDataFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
