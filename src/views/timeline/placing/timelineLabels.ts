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
  [1000, 1000],
  [1200, 1200],
];

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
