import type { Locale } from '../../format/locale';
import { countryName } from '../../format/mapNames/countryName';
import type { MapNames } from '../../format/mapNames/mapNames';
import type { Lookup } from '../../model/lookup';
import type { MapNaming } from './mapLayout';

/** What the map calls things in the reader's language. */
export function mapNaming(lookup: Lookup, locale: Locale, names: MapNames): MapNaming {
  const seats = new Map<string, string>();
  for (const organization of lookup.story.organizations) {
    if (organization.place === null || seats.has(organization.place)) continue;
    seats.set(
      organization.place,
      locale.text(organization.short) || locale.text(organization.name),
    );
  }
  return {
    placeName: (place) => locale.text(place.name),
    seatName: (place) => seats.get(place.id) ?? '',
    areaName: ({ kind, id }) =>
      kind === 'country' ? countryName(id, names) : waterName(id, names),
  };
}

function waterName(id: string, names: MapNames): string | null {
  const known: Readonly<Record<string, string>> = names.waters;
  return known[id] ?? null;
}
