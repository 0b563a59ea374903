import type { CellContext } from '../columns';

/** Raised and circled digits, which NFKC would join to the number before them, and signs. */
const MARKS =
  /(?: ?(?:[¹²³\u2070-\u207E\u2080-\u208E①-⓿❶-➓㉑-㉟㊱-㊿†‡*＊※§¶]|[[［〔【](?:注|note|прим\.?|сн\.?)? ?\d{0,3}[a-z]?[\]］〕】]|[（(](?:注|note |прим\.? ?)\d{0,3}[）)]|注\d{1,3}))+$/i;
const BEFORE = /^(?:[*＊※†‡] ?)+(?=[\d０-９约])/;

/** A text and the mark of a footnote behind it, or before it; empty where there is none. */
export function splitFootnote(text: string): { readonly bare: string; readonly mark: string } {
  // Plain text ends in a letter, a digit or a sign of dates: nearly all cells.
  if (/^[\w ./:~?+-]*$/.test(text)) return { bare: text, mark: '' };
  const bare = text.replace(MARKS, '').replace(BEFORE, '');
  return bare === '' ? { bare: text, mark: '' } : { bare, mark: bare === text ? '' : text };
}

/** Reads a text without the mark of a footnote, which is told when there is a reading. */
export function withoutFootnote<T>(
  text: string,
  { report }: CellContext,
  read: (bare: string) => T | null,
  wordOf: (value: T) => string,
): T | null {
  const { bare, mark } = splitFootnote(text);
  const value = read(bare);
  if (value !== null && mark !== '') report('footnote-mark', 'none', { read: wordOf(value) });
  return value;
}
