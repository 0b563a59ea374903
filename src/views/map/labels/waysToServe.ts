import type { Box, TakenBoxes } from '../../../layout/boxes';
import type { AreaPosition } from './areaLabel';
import type { LabelGround } from './labelGround';
import type { Candidate } from './placeCandidates';
import type { PlacePosition } from './placeLabel';

/** The ways to show each of some names, by the ids of what they name. */
type Candidates<Position> = ReadonlyMap<string, readonly Candidate<Position>[]>;

/** Names as they are wished, and which are served first. */
interface Way {
  readonly placeNames: Candidates<PlacePosition>;
  readonly countries: Candidates<AreaPosition>;
  readonly first: 'places' | 'countries';
}

/** For so many places each stand of a main country is tried. */
const FEW = 12;

/** The orders in which names can be served, the best first; each is made only when it is asked for. */
export function* waysToServe(
  all: Candidates<PlacePosition>,
  own: Candidates<AreaPosition>,
  main: readonly string[],
  ground: LabelGround,
): Generator<Way> {
  const only = (isWanted: (position: PlacePosition) => boolean) =>
    new Map(
      [...all].map(
        ([id, some]) => [id, some.filter(({ position }) => isWanted(position))] as const,
      ),
    );
  const whole = only(({ isTight }) => !isTight);
  const bare = only(({ withSeat, isTight }) => !withSeat && !isTight);
  const tight = only(({ isTight }) => isTight);
  yield { placeNames: whole, countries: own, first: 'places' };
  yield { placeNames: whole, countries: own, first: 'countries' };
  const aside = new Map([...own].map(([id, some]) => [id, awayFrom(ground, some)]));
  yield { placeNames: whole, countries: aside, first: 'countries' };
  yield { placeNames: bare, countries: own, first: 'countries' };
  yield { placeNames: bare, countries: aside, first: 'countries' };
  yield { placeNames: bare, countries: aside, first: 'places' };
  if (all.size > FEW) return;
  for (const placeNames of [bare, tight]) {
    for (const id of main) {
      for (const one of own.get(id) ?? []) {
        yield { placeNames, countries: new Map([...own, [id, [one]]]), first: 'countries' };
      }
    }
  }
}

/** Those first that leave the names of places most room, off the ties before on them. */
function awayFrom<Position>(
  { marks, lines }: LabelGround,
  all: readonly Candidate<Position>[],
): readonly Candidate<Position>[] {
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
  const room = ({ box }: Candidate<Position>) => {
    const here = middle(box);
    const far = marks.map(middle).map(({ x, y }) => Math.hypot(x - here.x, y - here.y));
    return Math.min(...far);
  };
  const roomiest = all
    .map((one) => ({ one, free: room(one) }))
    .sort((a, b) => b.free - a.free)
    .map(({ one }) => one);
  return clearFirst(roomiest, lines);
}

/** Those off the ties before those on them, and of these the least struck first. */
export function clearFirst<Position>(
  all: readonly Candidate<Position>[],
  lines: TakenBoxes,
): readonly Candidate<Position>[] {
  return all
    .map((one) => ({ one, struck: struckParts(one.box, lines) }))
    .sort((a, b) => a.struck - b.struck)
    .map(({ one }) => one);
}

const PARTS = 4;

/** Through how many parts of a name, from its first letter to its last, ties go. */
export function struckParts(box: Box, lines: TakenBoxes): number {
  if (!lines.hits(box)) return 0;
  const width = box.width / PARTS;
  const parts = Array.from({ length: PARTS }, (_, i) => ({ ...box, x: box.x + i * width, width }));
  // A tie between two parts hits neither.
  return Math.max(1, parts.filter((part) => lines.hits(part)).length);
}
