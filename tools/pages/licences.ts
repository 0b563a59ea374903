import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The libraries whose code is in the site's scripts, with what these libraries bring along. */
export const SHIPPED: readonly string[] = [
  'd3',
  'fflate',
  'kdbush',
  'leaflet',
  'papaparse',
  'supercluster',
  'svelte',
];

/**
 * The licences of the libraries in the site: each asks to be passed on with the code.
 *
 * @param packages the folder where they are installed
 * @throws Error when one of them has no licence file
 */
export function licences(packages: string): string {
  return SHIPPED.map((name) => {
    const folder = join(packages, name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
    if (file === undefined) throw new Error(`${folder} has no licence to pass on.`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(72)}\n\n`);
}
