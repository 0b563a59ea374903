import type { Box } from '../../layout/boxes';
import { placeLabels } from '../../layout/placeLabels';
import { appearances, REFERENCE_WIDTHS, type Appearance } from '../../layout/refWidths';
import { fitText, textWidth } from '../../layout/textWidth';
import { growLabels } from './growLabels';
import type { LayoutView, PlacedLabel, PlacedMark, SeenMark } from './placed';
import { LABEL_HEIGHT, LABEL_SIZE, MARK_AT, MARK_SIZE, ROW_PITCH } from './timelineMeasures';

/** The widths to which a title is cut: first short, so that many find room, then as long as there is. */
const SHORT = 130;
const LONG = 360;
/** Air after a text. */
const MARGIN = 8;

/** Where a label stands: before or after its mark's edge, short or long; the numbers of its places. */
const AT_END = 1;
const IS_LONG = 2;

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
  const ranked = [...marks].sort((a, b) => a.event.rank - b.event.rank);
  const titles = new Map(
    marks.map(({ event }) => [event.id, titleOf(view.titleOf(event), event.rank === 1)]),
  );
  const layoutAt = (width: number) => placesAt(ranked, titles, rows, width);
  const placed =
    view.width === null
      ? appearances(REFERENCE_WIDTHS.map(layoutAt))
      : everywhere(layoutAt(view.width));
  return marks.map((mark) => {
    const found = placed.get(mark.event.id);
    const title = titles.get(mark.event.id);
    if (found === undefined || title === undefined) return { ...mark, label: null };
    const text = found.place & IS_LONG ? title.long.text : title.short.text;
    return { ...mark, label: { text, atEnd: (found.place & AT_END) !== 0, from: found.from } };
  });
}

/** Numbers of places by event id, for one width. */
function placesAt(
  ranked: readonly SeenMark[],
  titles: ReadonlyMap<string, Title>,
  rows: number,
  width: number,
): ReadonlyMap<string, number> {
  const frame = { x: 0, y: -1, width, height: rows * ROW_PITCH + 1 };
  const wishes = ranked.map((mark) => ({
    id: mark.event.id,
    places: [0, AT_END].map((side) =>
      placeOf(mark, titles.get(mark.event.id)?.short.width ?? 0, side, width),
    ),
  }));
  const short = placeLabels(wishes, [], frame);
  const labels = ranked.flatMap((mark) => {
    const side = short.get(mark.event.id);
    const title = titles.get(mark.event.id);
    if (side === undefined || title === undefined) return [];
    const long = placeOf(mark, title.long.width, side, width);
    return [
      {
        side,
        id: mark.event.id,
        row: mark.row,
        short: placeOf(mark, title.short.width, side, width),
        long,
      },
    ];
  });
  const grown = growLabels(labels, width);
  return new Map(labels.map(({ id, side }) => [id, side | (grown.has(id) ? IS_LONG : 0)]));
}

function everywhere(places: ReadonlyMap<string, number>): ReadonlyMap<string, Appearance> {
  return new Map([...places].map(([id, place]) => [id, { place, from: 0 }]));
}

interface Title {
  readonly short: { readonly text: string; readonly width: number };
  readonly long: { readonly text: string; readonly width: number };
}

/** Titles stay the same while the window moves, so each is measured once. */
const known = new Map<string, Title>();

function titleOf(text: string, isBold: boolean): Title {
  const key = isBold ? `!${text}` : text;
  const before = known.get(key);
  if (before !== undefined) return before;
  const size = labelSize(isBold);
  const cut = (room: number) => {
    const fitted = fitText(text, size, room);
    return { text: fitted, width: textWidth(fitted, size) + MARGIN };
  };
  const title = { short: cut(SHORT), long: cut(LONG) };
  known.set(key, title);
  return title;
}

/** Bold letters are as wide as larger ones. */
function labelSize(isBold: boolean): number {
  return isBold ? LABEL_SIZE * 1.12 : LABEL_SIZE;
}

/** Above the mark, from the start of what is seen of it to the right, or ending with it. */
function placeOf(mark: SeenMark, room: number, side: number, width: number): Box {
  const box = markBox(mark, width);
  const isLong = mark.width > 0;
  const start = isLong ? Math.max(0, box.x) : box.x;
  const end = isLong ? Math.min(width, box.x + box.width) : box.x + box.width;
  const x = side === AT_END ? end - room : start;
  return { x, y: box.y - LABEL_HEIGHT - 1, width: room, height: LABEL_HEIGHT };
}

/** A mark in the pixels of its lane. */
export function markBox(mark: Omit<SeenMark, 'event'>, width: number): Box {
  const own = mark.width === 0;
  return {
    x: mark.x * width - (own ? MARK_SIZE / 2 : 0),
    y: (mark.row + MARK_AT) * ROW_PITCH - MARK_SIZE / 2,
    width: own ? MARK_SIZE : mark.width * width,
    height: MARK_SIZE,
  };
}

/** A label in the pixels of its lane; `null` when the mark has none. */
export function labelBox(mark: PlacedMark, width: number): Box | null {
  if (mark.label === null) return null;
  const room = textWidth(mark.label.text, labelSize(mark.event.rank === 1)) + MARGIN;
  return placeOf(mark, room, mark.label.atEnd ? AT_END : 0, width);
}

/** The title for a label that shows while its mark is pointed at, where the layout had no room. */
export function spareLabel(mark: SeenMark, title: string): PlacedLabel {
  return { text: fitText(title, LABEL_SIZE, LONG), atEnd: mark.x > 0.6, from: 0 };
}
