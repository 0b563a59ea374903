import type { Reader } from '../columns';
import { kindOf } from './words';

function split(text: string, separators: RegExp): readonly string[] {
  const parts = text.split(separators).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Ids of a list: commas are understood too, but noted, as an id could hold one. */
export const readIds: Reader<readonly string[]> = (text, { report }) => {
  if (/[、,，]/.test(text)) report('list-separator', 'none');
  return split(text, /[;；、,，]/);
};

/**
 * Addresses in each source, `|` between the sources and `;` between the addresses: a comma belongs
 * to the address.
 */
export const locator = kindOf<readonly (readonly string[])[]>(
  (text) => text.split(/[|｜]/).map((part) => split(part, /[;；]/)),
  { type: 'list' },
);

/** The words that a metric lists; the same word may come twice. */
export const items = kindOf<readonly string[]>(
  (text) =>
    text
      .split(/[;；]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  { prose: true, type: 'list' },
);
