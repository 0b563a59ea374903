import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the libraries whose modules are in the site's scripts, in order of name: each asks
 * to be passed on with the code.
 *
 * @param modules paths of source files
 * @throws Error when a library has no licence file
 */
export function licences(modules: readonly string[]): string {
  const found = modules.flatMap((module) => LIBRARY.exec(module) ?? []);
  return [...new Set(found)]
    .map((folder) => ({
      name: folder.slice(folder.lastIndexOf(INSTALLED) + INSTALLED.length),
      folder,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, folder }) => `${name}\n\n${licenceIn(folder)}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

const INSTALLED = '/node_modules/';
/** The folder of the innermost package that a path lies in. */
const LIBRARY = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence to pass on.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
