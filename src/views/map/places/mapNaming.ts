import { cutText } from '../../../layout/lettersOf';
import type { Locale } from '../../../format/locale';
import { countryName } from '../../../format/mapNames/countryName';
import type { MapNames } from '../../../format/mapNames/mapNames';
import type { Lookup } from '../../../model/lookup';
import type { Organization, Place } from '../../../model/story';
import type { Said } from '../../../model/texts';
import type { Anchor } from '../ground/anchors';

export interface MapNaming {
  readonly placeName: (place: Place) => Said;
  /** The short name of the institution that sits at a place. */
  readonly seatName: (place: Place) => Said | null;
  readonly areaName: (anchor: Anchor) => string | null;
}

/** What the map calls things in the reader's language. */
export function mapNaming(lookup: Lookup, locale: Locale, names: MapNames): MapNaming {
  const seats = seatsByPlace(lookup);
  return {
    placeName: (place) => forPicture(locale.say(place.name)) ?? { text: '', lang: locale.lang },
    seatName: (place) => {
      const seat = seats.get(place.id);
      return seat === undefined
        ? null
        : forPicture(locale.say(seat.short) ?? locale.say(seat.name));
    },
    areaName: ({ kind, id }) =>
      kind === 'country' ? countryName(id, names) : waterName(id, names),
  };
}

/** A whole article in the cell of a name would be measured at each place that it might stand at. */
const MOST_LETTERS = 160;

function forPicture(said: Said | null): Said | null {
  return said === null ? null : { ...said, text: cutText(said.text, MOST_LETTERS) };
}

/**
 * For each place the institution that takes part in most events of the whole story, the first in
 * the table when several do: a filter must not rename a place.
 */
function seatsByPlace({ story }: Lookup): ReadonlyMap<string, Organization> {
  const counts = new Map<string, number>();
  for (const event of story.events) {
    for (const id of new Set(event.organizations)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = (organization: Organization) => counts.get(organization.id) ?? 0;
  const seats = new Map<string, Organization>();
  for (const organization of story.organizations) {
    if (organization.place === null) continue;
    const known = seats.get(organization.place);
    if (known === undefined || countOf(organization) > countOf(known)) {
      seats.set(organization.place, organization);
    }
  }
  return seats;
}

function waterName(id: string, names: MapNames): string | null {
  const known: Readonly<Record<string, string>> = names.waters;
  return known[id] ?? null;
}
