import { lettersOf } from './lettersOf';

/**
 * How wide a text will be, in pixels, before anything is drawn. Static pages are laid out without
 * a browser, so widths are estimates on the safe side, from the classes of the characters: a Han
 * character is as wide as the size, most Latin and Cyrillic letters a little over half of it.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const NARROW = /[\s.,:;!|'’ijlI()[\]·]/u;
const BROAD = /[MWmwМЖШЩЫЮФмжшщыюф@%—…Ққ]/u;
/** Small letters of Cyrillic are as wide as capitals of Latin are narrow. */
const CYRILLIC = /\p{Script=Cyrillic}/u;
const UPPER = /\p{Lu}/u;

/** A story has few different characters and very many of each. */
const known = new Map<string, number>();

function emsOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const ems = classify(character);
  known.set(character, ems);
  return ems;
}

/** Marks that stand over or under a letter, and what only joins two of them. */
const WIDTHLESS = /[\p{Mn}\p{Me}\u200b-\u200f\u2060]/u;
const PICTURE = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;

function classify(character: string): number {
  if (WIDTHLESS.test(character)) return 0;
  if (PICTURE.test(character)) return 1.4;
  if (WIDE.test(character) || /[“”]/u.test(character)) return 1;
  if (NARROW.test(character)) return 0.32;
  if (BROAD.test(character)) return 0.88;
  const isCyrillic = CYRILLIC.test(character);
  if (UPPER.test(character)) return isCyrillic ? 0.75 : 0.7;
  return isCyrillic ? 0.64 : 0.58;
}

/** The text cut to a width, with an ellipsis where something went; whole when it fits. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth('…', size);
  let used = 0;
  let kept = '';
  for (const letter of lettersOf(text)) {
    used += textWidth(letter, size);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
