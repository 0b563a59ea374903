import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .sort();
const numbers = new Map(components.map((file, i) => [resolve('src', file), i]));

/**
 * The class that stands at every element with styles of its component: its number among all of
 * them, as the HTML is to be light, and the same in every build.
 */
export function styleClass({ filename }: { readonly filename: string }): string {
  const path = resolve(filename);
  // One that is younger than this start of `npm run dev`, or comes from a package, is counted on.
  const number = numbers.get(path) ?? numbers.size;
  numbers.set(path, number);
  return `s${number.toString(36)}`;
}
