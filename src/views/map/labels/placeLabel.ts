import type { Box } from '../../../layout/boxes';
import { textWidth } from '../../../layout/textWidth';
import type { PlacedPlace } from '../places/placedPlace';
import { breakText } from './breakText';

/** From the middle of the first line to the box's top is `half`. */
const NAME = { size: 13.5, leading: 16, half: 9 };
/** The smallest letters of a label, in pixels. */
export const SEAT_SIZE = 12;
const TIGHT_NAME = { size: SEAT_SIZE, leading: 14, half: 7 };
const SEAT = { size: SEAT_SIZE, leading: 14 };
/** Pixels from the middle of a name's last line to that of the institution's first. */
const BETWEEN = 15;
/** Texts narrower than this are not broken. */
const BREAKS_FROM = 96;

/** The sides of a mark that its name may stand on, the best first. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** How a place's name is shown. */
export interface PlacePosition {
  readonly side: Side;
  /** With the institution below it, or alone. */
  readonly withSeat: boolean;
  /** Smaller, where it has no room otherwise. */
  readonly isTight: boolean;
  /** How many lines the name may have, and the institution. */
  readonly lines: number;
  /** Pixels along that side, to the right or down. */
  readonly shift: number;
}

export interface LabelRow {
  readonly kind: 'name' | 'seat';
  readonly text: string;
  readonly size: number;
  /** Middle of the line, from the middle of the mark. */
  readonly y: number;
}

/** What is drawn and what is kept free for it, in pixels from the middle of the mark. */
export interface PlaceLabel {
  readonly box: Box;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rows: readonly LabelRow[];
}

const ANCHORS = { right: 'start', left: 'end', below: 'middle', above: 'middle' } as const;

/** The label of a place at a position: where it is looked for room is where it is drawn. */
export function placeLabel(place: PlacedPlace, position: PlacePosition): PlaceLabel {
  const { side, withSeat, isTight, lines, shift } = position;
  const { size, leading, half } = isTight ? TIGHT_NAME : NAME;
  const names = broken(place.name.text, size, lines);
  const seats = withSeat && place.seat !== null ? broken(place.seat.text, SEAT.size, lines) : [];
  const widths = [
    ...names.map((text) => nameWidth(text, size)),
    ...seats.map((text) => textWidth(text, SEAT.size)),
  ];
  const width = Math.ceil(Math.max(...widths)) + 4;
  const height = 2 * half + (names.length - 1) * leading + seats.length * SEAT.leading;
  const gap = place.radius + 3;
  const beside = shift - half - ((names.length - 1) * leading) / 2;
  const under = shift - width / 2;
  const top = { right: beside, left: beside, below: gap, above: -gap - height }[side];
  const left = { right: gap, left: -gap - width, below: under, above: under }[side];
  const x = { right: gap, left: -gap, below: shift, above: shift }[side];
  const lastName = top + half + (names.length - 1) * leading;
  return {
    box: { x: left, y: top, width, height },
    x,
    anchor: ANCHORS[side],
    rows: [
      ...names.map((text, i) => ({
        kind: 'name' as const,
        text,
        size,
        y: top + half + i * leading,
      })),
      ...seats.map((text, i) => ({
        kind: 'seat' as const,
        text,
        size: SEAT.size,
        y: lastName + BETWEEN + i * SEAT.leading,
      })),
    ],
  };
}

/**
 * Names are bold, and so broader than texts are reckoned; a short one has room for that in its box's
 * own margin.
 */
function nameWidth(text: string, size: number): number {
  const width = textWidth(text, size);
  return width + Math.max(0, width - 100) * 0.15;
}

/** Three lines and more are asked for only where nothing else has room: then words break as well. */
function broken(text: string, size: number, lines: number): readonly string[] {
  if (lines === 1 || textWidth(text, size) < BREAKS_FROM) return [text];
  return breakText(text, size, lines, lines > 2);
}
