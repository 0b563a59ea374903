/* eslint no-misleading-character-class: off -- signs that join others are named each by itself */
/** Control signs come along when text is pasted; the others are for breaking and joining lines. */
// eslint-disable-next-line no-control-regex -- control characters come along when text is pasted
const INVISIBLE = /[\0-\x08\x0E-\x1F\x7F\u200B\uFEFF]/g;
/** What holds two signs together, as a figure and its unit in Chinese, holds nothing at an end. */
const JOINERS_AT_ENDS = /^[\s\u2060]+|[\s\u2060]+$/g;
/** In a single value nothing is written from right to left, joined or hyphenated. */

const UNSEEN_IN_WORDS =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F]/g;
/** Hyphens of word processors; dashes stay, they may stand between two dates. */
const HYPHENS = /[\u2010\u2011\u2043\uFE63\uFF0D]/g;
/** How a text begins that a spreadsheet would run as a formula. */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** The apostrophe that keeps it from doing so; it is no part of the text. */
const GUARD = /^'(?=[=+\-@\t\r＝＋－＠])/;
/** How Excel writes control signs into its files: `_x000D_` at the end of a line. */
const ESCAPED_CONTROL = /_x00[01][\da-f]_/gi;

/** A running text without what cannot be seen at its ends; line breaks inside stay. */
export function cleanProse(raw: string): string {
  const text = raw.includes('_x00') ? raw.replace(ESCAPED_CONTROL, '') : raw;
  return text.replace(INVISIBLE, '').replace(JOINERS_AT_ENDS, '').replace(GUARD, '');
}

/** A single value on one line: no-break spaces, tabs and line breaks become plain spaces. */
export function cleanWord(raw: string): string {
  const text = cleanProse(raw).replace(/\s+/g, ' ');

  if (/^[^'\x80-\uffff]*$/.test(text)) return text;
  const seen = text.replace(UNSEEN_IN_WORDS, '').replace(HYPHENS, '-').trim();
  // The apostrophe with which Excel makes a text of a number.
  return seen.replace(/^['’‘](?=.)/, '');
}

/** As spreadsheets in China type it to as computers read it: full-width digits and signs. */
export function narrow(text: string): string {
  return text.normalize('NFKC').trim();
}
