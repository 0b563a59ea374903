import type { Box } from '../../../layout/boxes';
import type { PlacedMark, SeenMark } from './placed';
import { LABEL_HEIGHT, MARK_AT, MARK_SIZE, ROW_PITCH } from '../rows/timelineMeasures';

/** A mark in the pixels of its lane. */
export function markBox(mark: Pick<SeenMark, 'x' | 'width' | 'row'>, width: number): Box {
  const own = mark.width === 0;
  return {
    x: mark.x * width - (own ? MARK_SIZE / 2 : 0),
    y: (mark.row + MARK_AT) * ROW_PITCH - MARK_SIZE / 2,
    width: own ? MARK_SIZE : mark.width * width,
    height: MARK_SIZE,
  };
}

/** The middle of a mark where rows are shown at another pitch than they are laid out at. */
export function middleOf({ row }: Pick<SeenMark, 'row'>, pitch: number): number {
  return (row + MARK_AT) * pitch;
}

/**
 * Where a title of some width stands: above the mark, from the start of what is seen of it to the
 * right, or ending with it.
 */
export function titleBox(mark: SeenMark, room: number, atEnd: boolean, width: number): Box {
  const box = markBox(mark, width);
  const isLong = mark.width > 0;
  const start = isLong ? Math.max(0, box.x) : box.x;
  const end = isLong ? Math.min(width, box.x + box.width) : box.x + box.width;
  const x = atEnd ? end - room : start;
  return { x, y: box.y - LABEL_HEIGHT - 1, width: room, height: LABEL_HEIGHT };
}

/** A label in the pixels of its lane; `null` when the mark has none. */
export function labelBox(mark: PlacedMark, width: number): Box | null {
  const { label } = mark;
  if (label === null) return null;
  const box = titleBox(mark, label.room, label.atEnd, width);
  return { ...box, x: box.x + label.shift };
}
