import { markBox, middleOf } from '../placing/markBox';
import type { PlacedMark } from '../placing/placed';
import { HIT_SIZE } from '../rows/timelineMeasures';

/**
 * The mark at a point of a painted lane: the same area that a drawn mark answers in. Where two
 * areas share the point, the mark whose middle is nearer answers.
 *
 * @param x, y in pixels from the lane's upper left corner
 */
export function hitMark(
  marks: readonly PlacedMark[],
  width: number,
  x: number,
  y: number,
): PlacedMark | null {
  let found: PlacedMark | null = null;
  let nearest = Infinity;
  for (const mark of marks) {
    const box = markBox(mark, width);
    const away = Math.abs(x - box.x - box.width / 2) - Math.max(box.width, HIT_SIZE) / 2;
    const below = Math.abs(y - middleOf(mark));
    if (away > 0 || below > HIT_SIZE / 2) continue;
    const distance = Math.max(0, away + HIT_SIZE / 2) + below;
    if (distance < nearest) {
      nearest = distance;
      found = mark;
    }
  }
  return found;
}
