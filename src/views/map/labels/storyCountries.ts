import { placesOf, type Lookup } from '../../../model/lookup';

/** The countries of a story's places by their codes, each with its rank: 0 has most events. */
export function storyCountries(lookup: Lookup): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (place: string, number: number) => {
    const country = lookup.places.get(place)?.country?.toUpperCase();
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + number);
  };
  for (const { id } of lookup.story.places) add(id, 0);
  for (const event of lookup.story.events) {
    for (const place of placesOf(event, lookup)) add(place, 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(ranked.map(([country], rank) => [country, rank]));
}
