import type { Locale } from '../../format/locale';
import type { Lookup } from '../../model/lookup';
import type { Derivation } from '../../model/story';

/** How a derived figure came about, in place of a source line; the editors' own note says it better. */
export function derivedWords(derive: Derivation, lookup: Lookup, locale: Locale): string {
  const { figures } = locale.words;
  if (derive.kind === 'count')
    return locale.fill(figures.countedFrom, { file: `${derive.of}.csv` });
  const nameOf = (id: string) => locale.text(lookup.places.get(id)?.name ?? {});
  return locale.fill(figures.distanceFrom, { from: nameOf(derive.from), to: nameOf(derive.to) });
}
