const INVISIBLE = /[\u200B\u2060\uFEFF]/g;
/** Characters that make a spreadsheet take a text for a formula, and the apostrophe against it. */
export const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** A running text without what cannot be seen at its ends; line breaks inside stay. */
export function cleanProse(raw: string): string {
  return raw.replace(INVISIBLE, '').trim().replace(GUARDED, '');
}

/** A single value on one line: no-break spaces, tabs and line breaks become plain spaces. */
export function cleanWord(raw: string): string {
  return cleanProse(raw).replace(/\s+/g, ' ');
}

/** As spreadsheets in China type it to as computers read it: full-width digits and signs. */
export function narrow(text: string): string {
  return text.normalize('NFKC').trim();
}
