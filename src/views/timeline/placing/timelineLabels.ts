import { rowSpaces, sidesOf } from './labelSides';
import { roomWithin, titleStart } from './markBox';
import type {
  LabelSide,
  LayoutView,
  PlacedGroup,
  PlacedLabel,
  PlacedMark,
  SeenMark,
} from './placed';
import { release, take, type RowSpace } from './rowSpace';
import { titleCuts, wholeTitle, type TitleCut } from './titleCuts';

/**
 * The widths for which a page is labelled that does not know its own, in pixels. Each label appears
 * from one of them on; what has room there has room wherever the picture is wider, because marks
 * only move apart. `styles/pictures.css` has a rule for each but the first, which is always.
 */
const WIDTHS: readonly (readonly [width: number, from: number])[] = [
  [280, 0],
  [360, 360],
  [420, 420],
  [480, 480],
  [560, 560],
  [640, 640],
  [800, 800],
  [1000, 1000],
  [1200, 1200],
];

interface Wish {
  readonly mark: SeenMark;
  /** The shortest first. */
  readonly cuts: readonly TitleCut[];
  /** A chosen title is never cut. */
  readonly isChosen: boolean;
}

/** The titles of a lane, the first served first, and what stands in its rows beside the marks. */
interface Asked {
  readonly ranked: readonly Wish[];
  readonly groups: readonly PlacedGroup[];
}

interface Place {
  readonly side: LabelSide;
  readonly cut: number;
}

/**
 * Gives marks their labels, the chosen one and the most important first, and then lets each be as
 * long as its neighbours leave it room. A label stands in the row of its mark, so that only marks
 * and labels of that row can be in its way.
 */
export function withLabels(
  marks: readonly SeenMark[],
  groups: readonly PlacedGroup[],
  view: LayoutView,
): readonly PlacedMark[] {
  const wishes = marks.map((mark): Wish => {
    const { event } = mark;
    const title = view.titleOf(event);
    if (event.id !== view.current) {
      return { mark, cuts: titleCuts(title, event.rank === 1), isChosen: false };
    }
    return { mark, cuts: [wholeTitle(title, true)], isChosen: true };
  });
  const ranked = [...wishes].sort(
    (a, b) => Number(b.isChosen) - Number(a.isChosen) || a.mark.event.rank - b.mark.event.rank,
  );
  const asked = { ranked, groups };
  const labels =
    view.width === null ? anyWidth(asked) : labelsOf(placesAt(asked, view.width, new Map()), 0);
  return marks.map((mark) => ({ ...mark, label: labels.get(mark.event.id) ?? null }));
}

type Places = ReadonlyMap<string, Place & { readonly wish: Wish }>;

function labelsOf(places: Places, from: number): ReadonlyMap<string, PlacedLabel> {
  return new Map(
    [...places].flatMap(([id, { side, cut, wish }]) => {
      const title = wish.cuts[cut];
      if (title === undefined) return [];
      return [[id, { text: title.text, room: title.width, side, from }] as const];
    }),
  );
}

/** A label keeps its side from the first width on, and the longest cut that has room at all wider ones. */
function anyWidth(asked: Asked): ReadonlyMap<string, PlacedLabel> {
  const sides = new Map<string, LabelSide>();
  const first = new Map<string, number>();
  const cuts = new Map<string, number>();
  let places: Places = new Map();
  for (const [width, from] of WIDTHS) {
    places = placesAt(asked, width, sides);
    for (const [id, { side, cut }] of places) {
      if (!sides.has(id)) first.set(id, from);
      sides.set(id, side);
      cuts.set(id, Math.min(cut, cuts.get(id) ?? cut));
    }
  }
  const kept = [...places].map(
    ([id, place]) => [id, { ...place, cut: cuts.get(id) ?? 0 }] as const,
  );
  const labels = labelsOf(new Map(kept), 0);
  return new Map([...labels].map(([id, label]) => [id, { ...label, from: first.get(id) ?? 0 }]));
}

/**
 * All titles short first, so that many find room; then each grows as far as it can.
 *
 * @param sides those that stood at a narrower width, and on which side: they come first and stay
 */
function placesAt(
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
