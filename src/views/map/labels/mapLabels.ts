import type { Box, TakenBoxes } from '../../../layout/boxes';
import { placeLabels, type LabelWish } from '../../../layout/placeLabels';
import { textWidth } from '../../../layout/textWidth';
import type { WorldPoint } from '../ground/mercator';
import type { PlacedArea } from './placedArea';
import type { PlacedPlace } from '../places/placedPlace';

export const PLACE_SIZE = 13.5;
export const SEAT_SIZE = 11.5;
const COUNTRY_SIZE = 13;
const WATER_SIZE = 11.5;
/** Letters of a country's name stand apart, by this share of their size. */
const COUNTRY_SPACING = 0.2;

/** The sides of a mark that its name may stand on, the best first. */
const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** How a name is shown: on which side, and with the institution below it or alone. */
export interface LabelPosition {
  readonly side: Side;
  readonly withSeat: boolean;
}

/** What a label must not cover, in pixels. */
export interface LabelGround {
  readonly frame: Box;
  /** The marks of places. */
  readonly marks: readonly Box[];
  /** Samples of the lines of ties: names of places keep off them if they can, other names always. */
  readonly lines: TakenBoxes;
}

interface Candidate extends LabelPosition {
  readonly box: Box;
}

/** Names of places first, the busiest of those shown before others, then of countries and waters. */
export function placeMapLabels(
  places: readonly PlacedPlace[],
  areas: readonly PlacedArea[],
  ground: LabelGround,
): ReadonlyMap<string, LabelPosition> {
  const candidates = new Map(
    [...places]
      .sort((a, b) => b.events.length - a.events.length)
      .map((place) => [place.place.id, candidatesOf(place, ground.lines)]),
  );
  const areaWishes = [...areas]
    .sort((a, b) => a.anchor.tier - b.anchor.tier)
    .map((area) => ({ id: area.id, tier: area.anchor.tier, places: [around(area)] }))
    .filter(({ tier, places: [box] }) => tier === 1 || (box && !ground.lines.hits(box)));
  const wishes: readonly LabelWish[] = [
    ...[...candidates].map(([id, found]) => ({ id, places: found.map(({ box }) => box) })),
    ...areaWishes,
  ];
  const placed = placeLabels(wishes, ground.marks, ground.frame);
  return new Map(
    [...placed].map(([id, index]) => {
      const found = candidates.get(id)?.[index];
      return [id, { side: found?.side ?? 'right', withSeat: found?.withSeat ?? false }];
    }),
  );
}

/** Off the ties before on them; among equals whole labels before bare names. */
function candidatesOf(place: PlacedPlace, lines: TakenBoxes): readonly Candidate[] {
  const kinds = place.seat === null ? [false] : [true, false];
  const all = kinds.flatMap((withSeat) =>
    SIDES.map((side) => ({ side, withSeat, box: boxAt(place, labelBox(place, side, withSeat)) })),
  );
  const clear = all.filter(({ box }) => !lines.hits(box));
  return [...clear, ...all.filter((one) => !clear.includes(one))];
}

/** What a label covers, in pixels from the middle of its mark. */
export function labelBox({ name, seat, radius }: PlacedPlace, side: Side, withSeat: boolean): Box {
  const seatWidth = withSeat ? textWidth(seat?.text ?? '', SEAT_SIZE) : 0;
  const width = Math.max(textWidth(name.text, PLACE_SIZE), seatWidth) + 4;
  const height = withSeat ? 32 : 18;
  const gap = radius + 3;
  switch (side) {
    case 'right':
      return { x: gap, y: -9, width, height };
    case 'left':
      return { x: -gap - width, y: -9, width, height };
    case 'below':
      return { x: -width / 2, y: gap, width, height };
    case 'above':
      return { x: -width / 2, y: -gap - height, width, height };
  }
}

function boxAt({ x, y }: WorldPoint, box: Box): Box {
  return { ...box, x: x + box.x, y: y + box.y };
}

function around({ anchor, name, x, y }: PlacedArea): Box {
  const size = anchor.kind === 'country' ? COUNTRY_SIZE : WATER_SIZE;
  const spacing = anchor.kind === 'country' ? [...name].length * size * COUNTRY_SPACING : 0;
  const width = textWidth(name, size) + spacing + 6;
  return { x: x - width / 2, y: y - size * 0.8, width, height: size * 1.6 };
}
