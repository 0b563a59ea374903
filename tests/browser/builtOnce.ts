import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildPage, type BuiltPage } from '../../tools/bench/buildPage';

/** Each run has its own; all its workers are children of one process. */
const FOLDER = join('test-results', `built-${process.ppid}`);

/**
 * The page that shows one of our own views with made-up data, built by the first worker that asks:
 * a build takes longer than the tests that need it.
 */
export async function builtOnce(view: 'timeline' | 'map'): Promise<BuiltPage> {
  mkdirSync(FOLDER, { recursive: true });
  const [file, lock] = [join(FOLDER, `${view}.json`), join(FOLDER, `${view}.lock`)];
  while (!existsSync(file)) {
    if (!takeLock(lock)) {
      await setTimeout(200);
      continue;
    }
    try {
      writeFileSync(`${file}.new`, JSON.stringify(await buildPage(view)));
      renameSync(`${file}.new`, file);
    } finally {
      rmdirSync(lock);
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltPage;
}

function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
