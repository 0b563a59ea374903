import { placesAt, type Asked, type Places, type Wish } from './labelPlaces';
import type {
  LabelSide,
  LayoutView,
  PlacedGroup,
  PlacedLabel,
  PlacedMark,
  SeenMark,
} from './placed';
import { titleCuts, wholeTitle } from './titleCuts';

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
  [900, 900],
  [1200, 1200],
];
/** From here on a picture is broad, as desks have it; its titles may begin at tablets' widths. */
const BROAD = 900;
const LONGER = 560;

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

function labelsOf(places: Places, from: number): ReadonlyMap<string, PlacedLabel> {
  return new Map(
    [...places].flatMap(([id, { side, cut, wish }]) => {
      const title = wish.cuts[cut];
      if (title === undefined) return [];
      const { text, width: room } = title;
      return [[id, { text, room, side, from, broad: null }] as const];
    }),
  );
}

/**
 * A label keeps its side from the first width on, and the longest cut that has room at all wider ones;
 * where a broad picture has room for a longer one, it has that as well.
 */
function anyWidth(asked: Asked): ReadonlyMap<string, PlacedLabel> {
  const sides = new Map<string, LabelSide>();
  /** The cuts of each label by width, as the places at that width have it. */
  const known = new Map<string, { readonly from: number; readonly cut: number }[]>();
  let places: Places = new Map();
  for (const [width, from] of WIDTHS) {
    places = placesAt(asked, width, sides);
    for (const [id, { side, cut }] of places) {
      sides.set(id, side);
      known.set(id, [...(known.get(id) ?? []), { from, cut }]);
    }
  }
  const labels = [...places].flatMap(([id, { side, wish }]) => {
    const steps = known.get(id) ?? [];
    const cut = least(steps);
    const title = wish.cuts[cut];
    if (title === undefined) return [];
    const label = { text: title.text, room: title.width, side, from: steps[0]?.from ?? 0 };
    return [[id, { ...label, broad: broadOf(wish, steps, cut) }] as const];
  });
  return new Map(labels);
}

type Steps = readonly { readonly from: number; readonly cut: number }[];

function least(steps: Steps): number {
  return Math.min(...steps.map(({ cut }) => cut));
}

function broadOf({ cuts }: Wish, steps: Steps, cut: number): PlacedLabel['broad'] {
  const longest = least(steps.filter(({ from }) => from >= BROAD));
  const title = cuts[longest];
  if (longest <= cut || title === undefined) return null;
  const first = steps.find(({ from }, i) => from >= LONGER && least(steps.slice(i)) >= longest);
  return { text: title.text, room: title.width, from: first?.from ?? BROAD };
}
