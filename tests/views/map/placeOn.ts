import type { PlacedPlace } from '../../../src/views/map/places/placedPlace';
import { makePlace } from '../../makeStory';

/** A place as the picture has it, at a point of the caller's own units. */
export function placeOn(
  id: string,
  x: number,
  y: number,
  change: Partial<PlacedPlace> = {},
): PlacedPlace {
  return {
    place: makePlace(id, 40, 80),
    x,
    y,
    radius: 8,
    events: ['e'],
    name: { text: `Place ${id}`, lang: 'en' },
    seat: null,
    ...change,
  };
}
