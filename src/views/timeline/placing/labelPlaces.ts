import { rowSpaces, sidesOf } from './labelSides';
import { roomWithin, titleStart } from './markBox';
import type { LabelSide, PlacedGroup, SeenMark } from './placed';
import { release, take, type RowSpace } from './rowSpace';
import type { TitleCut } from './titleCuts';

export interface Wish {
  readonly mark: SeenMark;
  /** The shortest first. */
  readonly cuts: readonly TitleCut[];
  /** A chosen title is never cut. */
  readonly isChosen: boolean;
}

/** The titles of a lane, the first served first, and what stands in its rows beside the marks. */
export interface Asked {
  readonly ranked: readonly Wish[];
  readonly groups: readonly PlacedGroup[];
}

interface Place {
  readonly side: LabelSide;
  readonly cut: number;
}

/** Where titles stand at one width, by the ids of their events. */
export type Places = ReadonlyMap<string, Place & { readonly wish: Wish }>;

/**
 * All titles short first, so that many find room; then each grows as far as it can.
 *
 * @param sides those that stood at a narrower width, and on which side: they come first and stay
 */
export function placesAt(
  { ranked, groups }: Asked,
  width: number,
  sides: ReadonlyMap<string, LabelSide>,
): Places {
  const rows = rowSpaces(
    ranked.map(({ mark }) => mark),
    groups,
    width,
  );
  const known = ranked.filter(({ mark }) => sides.has(mark.event.id));
  const fresh = ranked.filter(({ mark }) => !sides.has(mark.event.id));
  const placed = [...known, ...fresh].flatMap((wish) => {
    const { mark, cuts } = wish;
    const row = rows.get(mark.row) ?? { taken: [], width };
    const side = sides.get(mark.event.id);
    const [shortest] = cuts;
    const whole = cuts[cuts.length - 1];
    if (shortest === undefined || whole === undefined) return [];
    const wanted = side === undefined ? sidesOf(mark, whole.width, width, row) : [side];
    const found = wanted.find((one) => {
      if (one === 'within') return roomWithin(mark, width) >= shortest.width;
      const start = titleStart(mark, shortest.width, one, width);
      return take(row, start, start + shortest.width);
    });
    return found === undefined ? [] : [{ wish, side: found }];
  });
  return new Map(
    placed.map(({ wish, side }) => {
      const cut = longestCut(wish, side, width, rows.get(wish.mark.row));
      return [wish.mark.event.id, { wish, side, cut }];
    }),
  );
}

function longestCut(
  { mark, cuts }: Wish,
  side: LabelSide,
  width: number,
  row: RowSpace | undefined,
): number {
  const shortest = cuts[0]?.width ?? 0;
  if (side === 'within' || row === undefined) {
    return lastFitting(cuts, roomWithin(mark, width));
  }
  const start = titleStart(mark, shortest, side, width);
  const free = release(row, start);
  const room = side === 'after' ? free.end - start : start + shortest - free.start;
  const cut = lastFitting(cuts, room);
  const taken = cuts[cut]?.width ?? shortest;
  const grown = side === 'after' ? start : start + shortest - taken;
  take(row, grown, grown + taken);
  return cut;
}

function lastFitting(cuts: readonly TitleCut[], room: number): number {
  let last = 0;
  cuts.forEach((cut, i) => {
    if (cut.width <= room) last = i;
  });
  return last;
}
