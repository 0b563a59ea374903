import type { LatLng } from '../../../model/geo';
import type { Lookup } from '../../../model/lookup';
import { placesOf } from '../../../model/lookup';
import type { Place, StoryEvent } from '../../../model/story';
import type { Said } from '../../../model/texts';
import type { MapNaming } from './mapNaming';
import { project, type WorldBox, type WorldPoint } from '../ground/mercator';

export interface PlacedPlace extends WorldPoint {
  readonly place: Place;
  /** Share of the frame's width and height. */
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly radius: number;
  /** The events shown at the place in the present filter. */
  readonly events: readonly string[];
  readonly name: Said;
  /** The institution that sits there. */
  readonly seat: Said | null;
}

const EMPTY_RADIUS = 3.5;
const MOST_RADIUS = 22;

/**
 * The story's places, each as big as the events that it stands for. The busiest of the whole story
 * come first: a filter must not change the order that the arrow keys follow.
 */
export function placePlaces(
  lookup: Lookup,
  events: readonly StoryEvent[],
  frame: WorldBox,
  naming: MapNaming,
): readonly PlacedPlace[] {
  const whole = eventsByPlace(lookup.story.events, lookup);
  const shown = eventsByPlace(events, lookup);
  const countOf = ({ id }: Place) => whole.get(id)?.length ?? 0;
  return [...lookup.story.places]
    .sort((a, b) => countOf(b) - countOf(a))
    .map((place) => {
      const own = shown.get(place.id) ?? [];
      return {
        place,
        ...shareOf(place, frame),
        radius: radiusOf(own.length),
        events: own,
        name: naming.placeName(place),
        seat: naming.seatName(place),
      };
    });
}

function eventsByPlace(
  events: readonly StoryEvent[],
  lookup: Lookup,
): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  for (const event of events) {
    for (const id of new Set(placesOf(event, lookup))) {
      const here = byPlace.get(id);
      if (here === undefined) byPlace.set(id, [event.id]);
      else here.push(event.id);
    }
  }
  return byPlace;
}

/** Area grows with the number, so that twice as many look twice as much; in half pixels, which pages write short. */
export function radiusOf(events: number): number {
  if (events === 0) return EMPTY_RADIUS;
  return Math.min(MOST_RADIUS, Math.round(2 * (4.5 + 2.2 * Math.sqrt(events))) / 2);
}

export function shareOf(at: LatLng, frame: WorldBox): WorldPoint {
  return inFrame(project(at), frame);
}

/** A point of the unit square as shares of the frame. */
export function inFrame(point: WorldPoint, frame: WorldBox): WorldPoint {
  return { x: (point.x - frame.x) / frame.width, y: (point.y - frame.y) / frame.height };
}
