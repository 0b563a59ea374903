import type { LatLng } from '../../../model/geo';
import type { Lookup } from '../../../model/lookup';
import type { Bbox } from './mercator';

/** Where a map of the world ends left and right, unless a story's places are torn apart there. */
const HOME = -180;
const TURN = 360;
/** Degrees that a gap between places must have before the map is turned for it. */
const LEAST_GAP = 60;
/** Degrees between the edge of the map and the nearest place, so that its name has room. */
const ROOM = 10;

/**
 * A map of the whole world turned so that its edges lie in the widest gap between a story's places:
 * one from Tokyo to San Francisco has the Pacific in its middle. Longitudes then go on past 180°.
 */
export function turnedFor(places: readonly LatLng[], extent: Bbox): Bbox {
  const [west, south, east, north] = extent;
  if (east - west < TURN) return extent;
  const seam = seamBetween(places);
  return seam === HOME ? extent : [seam, south, seam + TURN, north];
}

function seamBetween(places: readonly LatLng[]): number {
  const lngs = places.map(({ lng }) => (lng === 180 ? HOME : lng)).sort((a, b) => a - b);
  const [first] = lngs;
  if (first === undefined) return HOME;
  let [from, to] = [0, 0];
  lngs.forEach((lng, i) => {
    const next = lngs[i + 1] ?? first + TURN;
    if (next - lng > to - from) [from, to] = [lng, next];
  });
  const hasRoomAtHome = from + ROOM <= HOME + TURN && HOME + TURN <= to - ROOM;
  if (to - from < LEAST_GAP || hasRoomAtHome) return HOME;
  const middle = Math.round((from + to) / 2);
  return middle >= HOME + TURN ? middle - TURN : middle;
}

/** Where a map begins in the west: all that is not the whole world begins at home. */
export function seamOf([west, , east]: Bbox): number {
  return east - west < TURN ? HOME : west;
}

/** A place with the longitude that it has on a map. Whatever stands on a map goes through here. */
export function onMap<Place extends LatLng>(place: Place, extent: Bbox): Place {
  return place.lng >= seamOf(extent) ? place : { ...place, lng: place.lng + TURN };
}

/** A story whose places have the longitudes that they have on a map. */
export function lookupOnMap(lookup: Lookup, extent: Bbox): Lookup {
  if (seamOf(extent) === HOME) return lookup;
  const places = lookup.story.places.map((place) => onMap(place, extent));
  return {
    ...lookup,
    story: { ...lookup.story, places },
    places: new Map(places.map((place) => [place.id, place])),
  };
}

/** How many turns further east a picture stands to cover a map: at its own place, and once more. */
export function turnsOf(extent: Bbox): readonly number[] {
  return seamOf(extent) === HOME ? [0] : [0, 1];
}

/** An extent some turns further east. */
export function afterTurns([west, south, east, north]: Bbox, turns: number): Bbox {
  return [west + turns * TURN, south, east + turns * TURN, north];
}
