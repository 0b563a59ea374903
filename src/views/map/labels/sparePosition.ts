import { inside, type Box } from '../../../layout/boxes';
import type { PlacedPlace } from '../places/placedPlace';
import { placeCandidates } from './placeCandidates';
import type { PlacePosition } from './placeLabel';

/** Lines of a name that finds no room otherwise. */
const SPARE_LINES = [1, 2, 3, 4, 5, 6, 8];

/**
 * Where a name without room of its own is shown while its mark is pointed at: over other names, but
 * whole inside the frame. It turns to another side, breaks into lines or moves along.
 */
export function sparePosition(place: PlacedPlace, frame: Box): PlacePosition {
  const sides = place.x > frame.x + frame.width * 0.6 ? ['left', 'right'] : ['right', 'left'];
  const all = placeCandidates(place, SPARE_LINES).map(({ position, box }) => {
    const isBeside = position.side === 'left' || position.side === 'right';
    const shift = isBeside
      ? intoRange(box.y - frame.y, box.height, frame.height)
      : intoRange(box.x - frame.x, box.width, frame.width);
    const moved = isBeside ? { y: box.y + shift } : { x: box.x + shift };
    return { position: { ...position, shift }, box: { ...box, ...moved } };
  });
  const fitting = all.filter(({ box }) => inside(box, frame));
  const broad = Math.max(160, frame.width * 0.6);
  const best =
    fitting.find(({ position, box }) => position.side === sides[0] && box.width <= broad) ??
    fitting.find(({ box }) => box.width <= broad) ??
    fitting[0] ??
    [...all].sort((a, b) => beyond(a.box, frame) - beyond(b.box, frame))[0];
  return best?.position ?? { side: 'right', withSeat: false, isTight: false, lines: 1, shift: 0 };
}

/** How far something must move to lie between zero and an end; whole pixels. */
function intoRange(start: number, size: number, end: number): number {
  if (start < 0) return Math.ceil(-start);
  return Math.min(0, Math.floor(end - size - start));
}

/** Pixels of a box's width and height that lie outside a frame which it is moved along. */
function beyond({ x, y, width, height }: Box, frame: Box): number {
  const over = (from: number, size: number, start: number, room: number) =>
    Math.max(0, start - from) + Math.max(0, from + size - start - room);
  return over(x, width, frame.x, frame.width) + over(y, height, frame.y, frame.height);
}
