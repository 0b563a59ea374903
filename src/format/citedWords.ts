import type { Locale } from './locale';

/** "Source 1 · section 2, paragraph 1; section 3, paragraph 4". */
export function citedWords(index: number, locator: readonly string[], locale: Locale): string {
  const { cited } = locale.words;
  const source = locale.fill(cited.source, { n: index + 1 });
  const places = locator.map((place) => placeWords(place, locale));
  return places.length === 0 ? source : `${source} · ${places.join(locale.words.cited.between)}`;
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
