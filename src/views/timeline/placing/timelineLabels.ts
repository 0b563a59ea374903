import { placeLabels } from '../../../layout/placeLabels';
import { appearances, REFERENCE_WIDTHS, type Appearance } from '../../../layout/refWidths';
import { growLabels } from './growLabels';
import { markBox, titleBox } from './markBox';
import type { LayoutView, PlacedLabel, PlacedMark, SeenMark } from './placed';
import { NARROWEST, ROW_PITCH } from '../rows/timelineMeasures';
import { AIR, CUTS, titleCut, titleCuts, type TitleCut } from './titleCuts';

/** Where lanes have no room for titles above their marks, none is laid out. */
const TITLED = 640;
/** The same for lanes that are measured: narrower ones have no names beside them, and low rows. */
const TITLED_LIVE = 424;
/** What a label takes at most, however much room there is. */
const LONGEST = CUTS[CUTS.length - 1] ?? 0;
const NOWHERE: ReadonlyMap<string, number> = new Map();

interface Wish {
  readonly mark: SeenMark;
  readonly cuts: readonly TitleCut[];
}

/**
 * Gives marks their labels, the most important first, and then lets each be as long as its
 * neighbours leave it room. Labels stand in their own band of a row, above its marks, so that only
 * labels can be in their way.
 */
export function withLabels(
  marks: readonly SeenMark[],
  rows: number,
  view: LayoutView,
): readonly PlacedMark[] {
  const wishes = marks.map((mark): Wish => {
    const { event } = mark;
    return { mark, cuts: titleCuts(view.titleOf(event), event.rank === 1) };
  });
  const ranked = [...wishes].sort((a, b) => a.mark.event.rank - b.mark.event.rank);
  const { width } = view;
  const layoutAt = (pixels: number) =>
    placesAt(ranked, rows, pixels, (mark, atEnd) => slideOf(mark, atEnd, width));
  const placed =
    width === null
      ? somewhere(REFERENCE_WIDTHS.map((one) => (one < TITLED ? NOWHERE : layoutAt(one))))
      : everywhere(width < TITLED_LIVE ? NOWHERE : layoutAt(width));
  return wishes.map((wish) => {
    const found = placed.get(wish.mark.event.id);
    return { ...wish.mark, label: found === undefined ? null : labelAt(found, wish, width) };
  });
}

/** The number of a place says both which cut of the title stands there and at which end. */
function placeNumber(cut: number, atEnd: boolean): number {
  return cut * 2 + Number(atEnd);
}

function labelAt(
  { place, from }: Appearance,
  { mark, cuts }: Wish,
  width: number | null,
): PlacedLabel | null {
  const cut = cuts[Math.floor(place / 2)];
  if (cut === undefined) return null;
  const atEnd = place % 2 === 1;
  return { text: cut.text, room: cut.width, atEnd, shift: slideOf(mark, atEnd, width), from };
}

/**
 * A small mark at the edge of the window stands half over it; its title begins, or ends, at the edge.
 * A page that does not know its width cannot say by how many pixels.
 */
function slideOf(mark: SeenMark, atEnd: boolean, width: number | null): number {
  if (width === null || mark.width > 0) return 0;
  const box = markBox(mark, width);
  return atEnd ? Math.min(0, width - box.x - box.width) : Math.max(0, -box.x);
}

/** Numbers of places by event id, for one width. */
function placesAt(
  ranked: readonly Wish[],
  rows: number,
  width: number,
  slide: (mark: SeenMark, atEnd: boolean) => number,
): ReadonlyMap<string, number> {
  const boxOf = (mark: SeenMark, room: number, atEnd: boolean) => {
    const box = titleBox(mark, room, atEnd, width);
    return { ...box, x: box.x + slide(mark, atEnd) };
  };
  const frame = { x: 0, y: -1, width, height: rows * ROW_PITCH + 1 };
  const shortest = ranked.map(({ mark, cuts }) => ({
    id: mark.event.id,
    places: [false, true].map((atEnd) => boxOf(mark, cuts[0]?.width ?? 0, atEnd)),
  }));
  const sides = placeLabels(shortest, [], frame);
  const labels = ranked.flatMap(({ mark, cuts }) => {
    const side = sides.get(mark.event.id);
    if (side === undefined) return [];
    const atEnd = side === 1;
    const boxes = cuts.map((cut) => boxOf(mark, cut.width, atEnd));
    return [{ id: mark.event.id, row: mark.row, atEnd, boxes }];
  });
  const grown = growLabels(labels, width);
  return new Map(labels.map(({ id, atEnd }) => [id, placeNumber(grown.get(id) ?? 0, atEnd)]));
}

function everywhere(places: ReadonlyMap<string, number>): ReadonlyMap<string, Appearance> {
  return new Map([...places].map(([id, place]) => [id, { place, from: 0 }]));
}

/** A label keeps its end from one width on, and the longest cut that has room at all of these. */
function somewhere(
  layouts: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, Appearance> {
  const ends = layouts.map((layout) => new Map([...layout].map(([id, place]) => [id, place % 2])));
  return new Map(
    [...appearances(ends)].map(([id, { place, from }]) => {
      const wider = layouts.filter((_, i) => (REFERENCE_WIDTHS[i] ?? 0) >= from);
      const cuts = wider.map((layout) => Math.floor((layout.get(id) ?? 0) / 2));
      return [id, { place: placeNumber(Math.min(...cuts), place === 1), from }];
    }),
  );
}

/**
 * The title for a label that shows while its mark is pointed at, where the layout had no room: as
 * long as the picture lets it be, and aside from its mark where it would run over an edge.
 *
 * @param width pixels; `null` for a page that does not know: what stays in the narrowest picture
 * stays in each
 */
export function spareLabel(mark: SeenMark, title: string, width: number | null): PlacedLabel {
  const frame = width ?? NARROWEST;
  const most = Math.min(LONGEST, frame - AIR);
  const { text, width: room } = titleCut(title, mark.event.rank === 1, most);
  const atEnd = titleBox(mark, room, false, frame).x + room > frame && middleOf(mark) > 0.5;
  const { x } = titleBox(mark, room, atEnd, frame);
  const shift = x < 0 ? Math.ceil(-x) : Math.min(0, Math.floor(frame - room - x));
  return { text, room, atEnd, shift, from: 0 };
}

function middleOf({ x, width }: SeenMark): number {
  return x + width / 2;
}
