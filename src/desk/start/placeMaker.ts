import { latitude, longitude } from '../../ingest/cells/coordinate';
import { NO_HABITS } from '../../ingest/dates/dateHabits';
import type { idMaker } from './idMaker';

export interface NewPlace {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
  readonly name: string;
}

/** What came of the place of one row. */
export interface Placed {
  readonly id: string | null;
  readonly fault: 'coordinatesUnread' | 'coordinatesMissing' | null;
}

const CONTEXT = { report: () => undefined, decimalComma: true, habits: NO_HABITS };

/**
 * Collects places by name and point: the same name at the same point is one place. A name without
 * a point is the place of that name, if some row has one.
 */
export function placeMaker(ids: ReturnType<typeof idMaker>) {
  const places: NewPlace[] = [];

  function place(name: string, latText: string, lngText: string): Placed {
    if (latText === '' && lngText === '') {
      if (name === '') return { id: null, fault: null };
      const known = places.find((one) => isSameName(one.name, name));
      return known === undefined
        ? { id: null, fault: 'coordinatesMissing' }
        : { id: known.id, fault: null };
    }
    const point = pointOf(latText, lngText);
    if (point === null) return { id: null, fault: 'coordinatesUnread' };
    const called = name === '' ? `${String(point.lat)}, ${String(point.lng)}` : name;
    const same = places.find(
      (one) => isSameName(one.name, called) && one.lat === point.lat && one.lng === point.lng,
    );
    if (same !== undefined) return { id: same.id, fault: null };
    const id = ids(called, 'place');
    places.push({ id, name: called, ...point });
    return { id, fault: null };
  }

  return { places, place };
}

/** A point; latitude and longitude the other way round are seen where only one way can be. */
function pointOf(latText: string, lngText: string): Pick<NewPlace, 'lat' | 'lng'> | null {
  const [one = '', other = lngText] = lngText === '' ? pairOf(latText) : [latText];
  const lat = latitude.read(one, CONTEXT);
  const lng = longitude.read(other, CONTEXT);
  if (lat === null || lng === null) return null;
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  return Math.abs(lng) <= 90 && Math.abs(lat) <= 180 ? { lat: lng, lng: lat } : null;
}

/** Both halves in one cell, as maps give them: `43.2220, 76.8512`. */
function pairOf(text: string): readonly string[] {
  const bare = text.replace(/^[(（]|[)）]$/g, '');
  const halves = bare.split(/[;；]/.test(bare) ? /[;；]/ : /[,，]/);
  const pair = halves.length === 2 ? halves : bare.trim().split(/ +/);
  return pair.length === 2 ? pair.map((half) => half.trim()) : [];
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
