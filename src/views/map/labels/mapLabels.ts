import { sum } from 'd3';
import type { Box, TakenBoxes } from '../../../layout/boxes';
import { placeLabels, type LabelWish } from '../../../layout/placeLabels';
import type { PlacedPlace } from '../places/placedPlace';
import { areaLabel, type AreaPosition } from './areaLabel';
import type { LabelGround } from './labelGround';
import { offTies } from './offTies';
import { ALWAYS, type PlacedArea } from './placedArea';
import { boxAt, placeCandidates, type Candidate } from './placeCandidates';
import { clearFirst, struckParts, waysToServe } from './waysToServe';
import type { PlacePosition } from './placeLabel';

/** Where names stand, by the ids of places and of areas; what has no room is left out. */
export interface LabelPositions {
  readonly places: ReadonlyMap<string, PlacePosition>;
  readonly areas: ReadonlyMap<string, AreaPosition>;
  /** Whether all main countries are named, and no tie strikes their names. */
  readonly isClear: boolean;
}

/**
 * Names of places first, the busiest of those shown before others, then of the story's countries,
 * then of what lies around them, by size. Where one of the story's main countries would go without,
 * or be struck by a tie, they come before the places, which have more sides to turn to, or the
 * institutions go.
 */
export function placeMapLabels(
  places: readonly PlacedPlace[],
  all: readonly PlacedArea[],
  ground: LabelGround,
): LabelPositions {
  const ofPlaces = new Map(
    [...places]
      .sort((a, b) => b.events.length - a.events.length)
      .map((place) => [place.place.id, candidatesOf(place, ground.lines)]),
  );
  const standing = (some: readonly PlacedArea[]) =>
    new Map(some.map((area) => [area.id, standsOf(area, ground.lines)]));
  const own = standing(
    all.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  );
  const around = standing(
    all.filter(({ rank }) => rank === null).sort((a, b) => a.anchor.tier - b.anchor.tier),
  );
  const main = [...own.keys()].slice(0, ALWAYS);

  const isOffTies = (one: Candidate<AreaPosition> | undefined) =>
    one !== undefined && !ground.lines.hits(one.box);
  let best: LabelPositions = { places: new Map(), areas: new Map(), isClear: false };
  let most = -1;
  let wanted: number | null = null;
  for (const { placeNames, countries, first } of waysToServe(ofPlaces, own, main, ground)) {
    const ordered = first === 'places' ? [placeNames, countries] : [countries, placeNames];
    const wishes = [...ordered, around].flatMap(wishesOf);
    const placed = placeLabels(wishes, ground.marks, ground.frame);
    const places = taken([...placeNames], placed);
    const named = taken(
      main.map((id) => [id, countries.get(id) ?? []] as const),
      placed,
    );
    const clear = [...named.values()].filter(({ box }) => !ground.lines.hits(box));
    const worth = sum([...places.values()].map((one) => worthOf(one, ground.lines)));
    const score = named.size * NAMED + worth + clear.length;
    // What the places have when they come first is what they should have.
    wanted ??= worth;
    if (score > most) {
      most = score;
      const areas = offTies(places, taken([...countries, ...around], placed), own, main, ground);
      const isClear = main.every((id) => isOffTies(areas.get(id)));
      best = { places: positions(places), areas: positions(areas), isClear };
    }
    if (clear.length === main.length && worth >= wanted) break;
  }
  return best;
}

/** The name of a main country counts for more than those of any number of places. */
const NAMED = 1e6;
/** A place with its name counts for more than main countries whose names no tie crosses. */
const PLACE = ALWAYS + 1;
/** Last count the institution below a place's name, and how much of a label ties cross. */
const DETAIL = 1e-4;
/** In parts of a label, see `struckParts`: for its institution a label may be crossed over half its length. */
const SEAT = 2;

function worthOf({ position, box }: Candidate<PlacePosition>, lines: TakenBoxes): number {
  const seat = position.withSeat ? SEAT : 0;
  return PLACE + (seat - struckParts(box, lines)) * DETAIL;
}

function wishesOf(
  all: ReadonlyMap<string, readonly { readonly box: Box }[]>,
): readonly LabelWish[] {
  return [...all].map(([id, found]) => ({ id, places: found.map(({ box }) => box) }));
}

function taken<Position>(
  all: readonly (readonly [id: string, found: readonly Candidate<Position>[]])[],
  placed: ReadonlyMap<string, number>,
): ReadonlyMap<string, Candidate<Position>> {
  return new Map(
    all.flatMap(([id, found]) => {
      const candidate = found[placed.get(id) ?? -1];
      return candidate === undefined ? [] : [[id, candidate]];
    }),
  );
}

function positions<Position>(
  all: ReadonlyMap<string, Candidate<Position>>,
): ReadonlyMap<string, Position> {
  return new Map([...all].map(([id, { position }]) => [id, position]));
}

/** Off the ties before on them; among equals whole labels before bare names, unbroken before broken. */
function candidatesOf(place: PlacedPlace, lines: TakenBoxes): readonly Candidate<PlacePosition>[] {
  return clearFirst(placeCandidates(place, [1, 2]), lines);
}

function standsOf(area: PlacedArea, lines: TakenBoxes): readonly Candidate<AreaPosition>[] {
  const kinds = area.rank === null ? [false] : [false, true];
  const found = kinds.flatMap((isTight) => {
    const { box } = areaLabel(area, isTight);
    return area.stands.map((at, stand) => ({
      isFar: at.isFar,
      position: { stand, isTight },
      box: boxAt(at, box),
    }));
  });
  const all = [...found.filter(({ isFar }) => !isFar), ...found.filter(({ isFar }) => isFar)];
  const mayCross = area.rank !== null || area.anchor.tier === 1;
  return mayCross ? clearFirst(all, lines) : all.filter(({ box }) => !lines.hits(box));
}
