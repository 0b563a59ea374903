import type { Box, TakenBoxes } from '../../../layout/boxes';
import { placeLabels, type LabelWish } from '../../../layout/placeLabels';
import type { PlacedPlace } from '../places/placedPlace';
import { areaLabel, type AreaPosition } from './areaLabel';
import { ALWAYS, type PlacedArea } from './placedArea';
import { boxAt, placeCandidates, type Candidate } from './placeCandidates';
import type { PlacePosition } from './placeLabel';

/** What a label must not cover, in pixels. */
export interface LabelGround {
  readonly frame: Box;
  /** The marks of places. */
  readonly marks: readonly Box[];
  /** Samples of the lines of ties: names of places keep off them if they can, other names always. */
  readonly lines: TakenBoxes;
}

/** Where names stand, by the ids of places and of areas; what has no room is left out. */
export interface LabelPositions {
  readonly places: ReadonlyMap<string, PlacePosition>;
  readonly areas: ReadonlyMap<string, AreaPosition>;
}

/**
 * Names of places first, the busiest of those shown before others, then of the story's countries,
 * then of what lies around them, by size. Where one of the story's main countries would go without,
 * they come before the places, which have more sides to turn to, or the institutions go.
 */
export function placeMapLabels(
  places: readonly PlacedPlace[],
  areas: readonly PlacedArea[],
  ground: LabelGround,
): LabelPositions {
  const ofPlaces = new Map(
    [...places]
      .sort((a, b) => b.events.length - a.events.length)
      .map((place) => [place.place.id, candidatesOf(place, ground.lines)]),
  );
  const bare = new Map(
    [...ofPlaces].map(([id, all]) => [id, all.filter(({ position }) => !position.withSeat)]),
  );
  const standing = (some: readonly PlacedArea[]) =>
    new Map(some.map((area) => [area.id, standsOf(area, ground.lines)]));
  const own = standing(
    areas.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  );
  const around = standing(
    areas.filter(({ rank }) => rank === null).sort((a, b) => a.anchor.tier - b.anchor.tier),
  );
  const main = [...own.keys()].slice(0, ALWAYS);

  let best: LabelPositions = { places: new Map(), areas: new Map() };
  let most = -1;
  let enough: number | null = null;
  for (const { placeNames, isAside, first } of [
    { placeNames: ofPlaces, isAside: false, first: 'places' },
    { placeNames: ofPlaces, isAside: false, first: 'countries' },
    { placeNames: ofPlaces, isAside: true, first: 'countries' },
    { placeNames: bare, isAside: false, first: 'countries' },
    { placeNames: bare, isAside: true, first: 'countries' },
    { placeNames: bare, isAside: true, first: 'places' },
  ]) {
    const countries = isAside
      ? new Map([...own].map(([id, all]) => [id, awayFrom(ground.marks, all)]))
      : own;
    const ordered = first === 'places' ? [placeNames, countries] : [countries, placeNames];
    const wishes = [...ordered, around].flatMap(wishesOf);
    const placed = placeLabels(wishes, ground.marks, ground.frame);
    const places = taken(placeNames, placed);
    const score = main.filter((id) => placed.has(id)).length * WEIGHT + places.size;
    // What the places have when they come first is what they should have.
    enough ??= main.length * WEIGHT + places.size;
    if (score > most) {
      most = score;
      best = { places, areas: taken(new Map([...countries, ...around]), placed) };
    }
    if (score >= enough) break;
  }
  return best;
}

/** The name of a main country counts for more than those of any number of places. */
const WEIGHT = 1e6;

function wishesOf(
  all: ReadonlyMap<string, readonly { readonly box: Box }[]>,
): readonly LabelWish[] {
  return [...all].map(([id, found]) => ({ id, places: found.map(({ box }) => box) }));
}

/** Those first that leave the names of places most room. */
function awayFrom<Position>(
  marks: readonly Box[],
  all: readonly Candidate<Position>[],
): readonly Candidate<Position>[] {
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
  const room = ({ box }: Candidate<Position>) => {
    const here = middle(box);
    const far = marks.map(middle).map(({ x, y }) => Math.hypot(x - here.x, y - here.y));
    return Math.min(...far);
  };
  return all
    .map((one) => ({ one, free: room(one) }))
    .sort((a, b) => b.free - a.free)
    .map(({ one }) => one);
}

function taken<Position>(
  candidates: ReadonlyMap<string, readonly Candidate<Position>[]>,
  placed: ReadonlyMap<string, number>,
): ReadonlyMap<string, Position> {
  const all = new Map<string, Position>();
  for (const [id, found] of candidates) {
    const candidate = found[placed.get(id) ?? -1];
    if (candidate !== undefined) all.set(id, candidate.position);
  }
  return all;
}

/** Off the ties before on them; among equals whole labels before bare names, unbroken before broken. */
function candidatesOf(place: PlacedPlace, lines: TakenBoxes): readonly Candidate<PlacePosition>[] {
  return clearFirst(placeCandidates(place, [1, 2]), lines);
}

function standsOf(area: PlacedArea, lines: TakenBoxes): readonly Candidate<AreaPosition>[] {
  const kinds = area.rank === null ? [false] : [false, true];
  const all = kinds.flatMap((isTight) => {
    const { box } = areaLabel(area, isTight);
    return area.stands.map((at, stand) => ({ position: { stand, isTight }, box: boxAt(at, box) }));
  });
  const mayCross = area.rank !== null || area.anchor.tier === 1;
  return mayCross ? clearFirst(all, lines) : all.filter(({ box }) => !lines.hits(box));
}

function clearFirst<Position>(
  all: readonly Candidate<Position>[],
  lines: TakenBoxes,
): readonly Candidate<Position>[] {
  const clear = all.filter(({ box }) => !lines.hits(box));
  return [...clear, ...all.filter((one) => !clear.includes(one))];
}
