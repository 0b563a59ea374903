import type { Reader } from '../columns';
import { LONGEST_LIST, kindOf } from './words';

/** What Excel makes of 2-3 or 2/3 in its languages, and of 2.3 where the point parts a date. */
const IS_DATE =
  /^(?:\d{1,2}月\d{1,2}日?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: 0:00(?::00)?)?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}|\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)\p{L}{0,6}\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\p{L}{0,2}[-.]\d{2}|\d{4}年\d{1,2}月|(?:3[6-9]|4\d|50)\d{3})$/iu;

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
  (text, { report }) => {
    const places = text.split(/[|｜]/).map((part) => split(part, /[;；]/));
    if (places.flat().some((place) => IS_DATE.test(place))) report('locator-is-date', 'none');
    return places;
  },
  { type: 'list', longest: LONGEST_LIST },
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
