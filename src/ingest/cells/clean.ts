// eslint-disable-next-line no-control-regex -- control characters come along when text is pasted
const INVISIBLE = /[\0-\x08\x0E-\x1F\x7F\u200B\u2060\uFEFF]/g;
/** How a text begins that a spreadsheet would run as a formula. */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** The apostrophe that keeps it from doing so; it is no part of the text. */
const GUARD = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** A running text without what cannot be seen at its ends; line breaks inside stay. */
export function cleanProse(raw: string): string {
  return raw.replace(INVISIBLE, '').trim().replace(GUARD, '');
}

/** A single value on one line: no-break spaces, tabs and line breaks become plain spaces. */
export function cleanWord(raw: string): string {
  return cleanProse(raw).replace(/\s+/g, ' ');
}

/** As spreadsheets in China type it to as computers read it: full-width digits and signs. */
export function narrow(text: string): string {
  return text.normalize('NFKC').trim();
}
