import type { Citation, Source } from '../model/sources';
import type { Locale } from './locale';

/** "Source 1 · section 2, paragraph 1; section 3, paragraph 4", numbered as "About the data" does. */
export function citedWords(
  { source, locator }: Citation,
  sources: readonly Source[],
  locale: Locale,
): string {
  const n = sources.findIndex(({ id }) => id === source) + 1;
  const named = locale.fill(locale.words.cited.source, { n });
  return locator.length === 0 ? named : `${named}\u00a0·\u00a0${locatorWords(locator, locale)}`;
}

/** The places in a source alone: "section 2, paragraph 1; section 3, paragraph 4". */
export function locatorWords(locator: readonly string[], locale: Locale): string {
  return locator.map((place) => placeWords(place, locale)).join(locale.words.cited.between);
}

/** `2.1` is a section and a paragraph, section 0 stands before the first heading; all else is as it is. */
function placeWords(place: string, locale: Locale): string {
  const match = /^(\d+)\.(\d+)$/.exec(place);
  if (match === null) return place;
  const [, section = '', paragraph = ''] = match;
  const { opening, paragraph: words } = locale.words.cited;
  return section === '0'
    ? locale.fill(opening, { paragraph })
    : locale.fill(words, { section, paragraph });
}
