import type { Box } from '../../../layout/boxes';
import { LABEL_GAP, LABEL_INSET, MARK_SIZE, ROW_PITCH } from '../rows/timelineMeasures';
import type { LabelSide, PlacedMark, SeenMark } from './placed';

/** A mark in the pixels of its lane. */
export function markBox(mark: Pick<SeenMark, 'x' | 'width' | 'row'>, width: number): Box {
  const own = mark.width === 0;
  return {
    x: mark.x * width - (own ? MARK_SIZE / 2 : 0),
    y: middleOf(mark) - MARK_SIZE / 2,
    width: own ? MARK_SIZE : mark.width * width,
    height: MARK_SIZE,
  };
}

/** The middle of a mark's row. */
export function middleOf({ row }: Pick<SeenMark, 'row'>): number {
  return (row + 0.5) * ROW_PITCH;
}

/** Where a title of some width begins: beside what is seen of its mark, or in it. */
export function titleStart(mark: SeenMark, room: number, side: LabelSide, width: number): number {
  const box = markBox(mark, width);
  const start = mark.width > 0 ? Math.max(0, box.x) : box.x;
  if (side === 'within') return start + LABEL_INSET;
  if (side === 'before') return start - LABEL_GAP - room;
  return seenEnd(mark, width) + LABEL_GAP;
}

/** How much a title may take in what is seen of its mark; nothing in a small one. */
export function roomWithin(mark: SeenMark, width: number): number {
  if (mark.width === 0) return 0;
  return seenEnd(mark, width) - Math.max(0, mark.x * width) - LABEL_INSET;
}

function seenEnd(mark: SeenMark, width: number): number {
  const box = markBox(mark, width);
  const end = box.x + box.width;
  return mark.width > 0 ? Math.min(width, end) : end;
}

/** A label in the pixels of its lane; `null` when the mark has none. */
export function labelBox(mark: PlacedMark, width: number): Box | null {
  const { label } = mark;
  if (label === null) return null;
  const x = titleStart(mark, label.room, label.side, width);
  return { x, y: mark.row * ROW_PITCH, width: label.room, height: ROW_PITCH };
}
