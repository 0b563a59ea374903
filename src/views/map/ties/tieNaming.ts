import type { Locale } from '../../../format/locale';
import type { Lookup } from '../../../model/lookup';
import { tieStrength, type Tie } from '../../../model/ties';

/** Both ends of a tie in words: `Almaty – Xi'an, 2,940 km: 5 records in common`. */
export function tieName(tie: Tie, lookup: Lookup, locale: Locale): string {
  const placeName = (id: string) => locale.text(lookup.places.get(id)?.name ?? {});
  return locale.fill(locale.words.map.tie, {
    from: placeName(tie.from),
    to: placeName(tie.to),
    distance: locale.distance(tie.km),
    counts: locale.count(locale.words.map.tieCounts, tieStrength(tie)),
  });
}
