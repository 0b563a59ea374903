import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What else lies beside the tables: bytes by name. Nothing beside a workbook is part of its story. */
export function filesBeside(folder: string): ReadonlyMap<string, number> | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.csv$/i.test(entry.name))
      .map(({ name }) => [name, statSync(join(folder, name)).size]),
  );
}
