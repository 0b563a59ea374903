import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the site is written, from the root of the project: `OUT_DIR`, else `dist`. */
export const OUT = process.env.OUT_DIR ?? 'dist';
/** Where the program that draws its pages lies meanwhile; two builds at a time have one each. */
export const PRERENDER_OUT =
  process.env.OUT_DIR === undefined ? '.build/prerender' : `.build/prerender-${basename(OUT)}`;
/** Stands in every built site. */
const MARK = 'licences.txt';

/**
 * Takes away what an earlier build wrote.
 *
 * @throws when somebody else's files are there: a slip in `OUT_DIR` must not cost a folder
 */
export function clearOut(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && basename(folder) !== 'dist' && !names.includes(MARK)) {
    throw new Error(`${folder} holds files that no build wrote. Name another folder in OUT_DIR.`);
  }
  rmSync(folder, { recursive: true, force: true });
  // From the beginning on, so that a build that failed is one to clear away as well.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), '');
}
