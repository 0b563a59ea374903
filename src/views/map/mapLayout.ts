import { appearances, REFERENCE_WIDTHS, type Appearance } from '../../layout/refWidths';
import type { Lookup } from '../../model/lookup';
import { placesOf, seatsOf } from '../../model/lookup';
import type { Place, StoryEvent } from '../../model/story';
import { ANCHORS, type Anchor } from './anchors';
import { STAGE_ASPECT } from './mapFrame';
import { placeMapLabels, type AreaName, type PlaceName } from './mapLabels';
import { project, type WorldBox, type WorldPoint } from './mercator';

export interface PlacedPlace {
  readonly place: Place;
  /** Share of the frame's width and height. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The events that the place stands for in the present filter. */
  readonly events: readonly string[];
  readonly name: string;
  readonly seat: string;
}

export interface PlacedArea extends WorldPoint {
  readonly anchor: Anchor;
  readonly name: string;
}

export interface MapNaming {
  readonly placeName: (place: Place) => string;
  /** The short name of what sits at a place; empty for nothing. */
  readonly seatName: (place: Place) => string;
  readonly areaName: (anchor: Anchor) => string | null;
}

/** The story's places, the busiest first, each as big as the events that it stands for. */
export function placePlaces(
  lookup: Lookup,
  events: readonly StoryEvent[],
  frame: WorldBox,
  naming: MapNaming,
): readonly PlacedPlace[] {
  const byPlace = new Map<string, string[]>();
  for (const event of events) {
    const here = [...placesOf(event, lookup), ...seatsOf(event.organizations, lookup)];
    for (const id of new Set(here)) byPlace.set(id, [...(byPlace.get(id) ?? []), event.id]);
  }
  return lookup.story.places
    .map((place) => {
      const own = byPlace.get(place.id) ?? [];
      return {
        place,
        ...shareOf(project(place), frame),
        radius: own.length === 0 ? 3.5 : 4.5 + 2.2 * Math.sqrt(own.length),
        events: own,
        name: naming.placeName(place),
        seat: naming.seatName(place),
      };
    })
    .sort((a, b) => b.events.length - a.events.length);
}

/** The names of countries and waters inside or near the frame. */
export function placeAreas(frame: WorldBox, naming: MapNaming): readonly PlacedArea[] {
  return ANCHORS.flatMap((anchor) => {
    const name = naming.areaName(anchor);
    return name === null ? [] : [{ anchor, name, ...shareOf(project(anchor), frame) }];
  });
}

function shareOf(point: WorldPoint, frame: WorldBox): WorldPoint {
  return { x: (point.x - frame.x) / frame.width, y: (point.y - frame.y) / frame.height };
}

/** Which names show and on which side, by the width from which on they have room. */
export function staticLabels(
  places: readonly PlacedPlace[],
  areas: readonly PlacedArea[],
): ReadonlyMap<string, Appearance> {
  const layouts = REFERENCE_WIDTHS.map((width) => {
    const height = width / STAGE_ASPECT;
    const at = (point: WorldPoint) => ({ x: point.x * width, y: point.y * height });
    return labelsAt(places, areas, at, { width, height });
  });
  return appearances(layouts);
}

/**
 * The same for a picture whose size is known.
 *
 * @param at pixels of a share of the frame, inside a box of the given size
 */
export function labelsAt(
  places: readonly PlacedPlace[],
  areas: readonly PlacedArea[],
  at: (point: WorldPoint) => WorldPoint,
  size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, number> {
  const placeNames: readonly PlaceName[] = places.map((one) => ({
    id: one.place.id,
    ...at(one),
    radius: one.radius,
    name: one.name,
    seat: one.seat,
  }));
  const areaNames: readonly AreaName[] = areas.map(({ anchor, name, x, y }) => ({
    id: areaKey(anchor),
    ...at({ x, y }),
    kind: anchor.kind,
    name,
    tier: anchor.tier,
  }));
  return placeMapLabels(placeNames, areaNames, { x: 0, y: 0, ...size });
}

/** Places and anchors share one list of labels; a country's code could also be a place's id. */
export function areaKey(anchor: Anchor): string {
  return `area ${anchor.id}`;
}
