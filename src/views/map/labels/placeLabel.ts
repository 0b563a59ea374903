import type { Box } from '../../../layout/boxes';
import { textWidth } from '../../../layout/textWidth';
import type { PlacedPlace } from '../places/placedPlace';
import { breakText } from './breakText';

const NAME = { size: 13.5, leading: 16 };
/** The smallest letters of a label, in pixels. */
export const SEAT_SIZE = 12;
const SEAT = { size: SEAT_SIZE, leading: 14 };
/** Pixels from the middle of a name's last line to that of the institution's first. */
const BETWEEN = 15;
/** From the middle of the first line to the box's top. */
const HALF = 9;
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
  const { side, withSeat, lines, shift } = position;
  const names = broken(place.name.text, NAME.size, lines);
  const seats = withSeat && place.seat !== null ? broken(place.seat.text, SEAT.size, lines) : [];
  const width =
    Math.max(...names.map(nameWidth), ...seats.map((text) => textWidth(text, SEAT.size))) + 4;
  const height = 2 * HALF + (names.length - 1) * NAME.leading + seats.length * SEAT.leading;
  const gap = place.radius + 3;
  const beside = shift - HALF - ((names.length - 1) * NAME.leading) / 2;
  const under = shift - width / 2;
  const top = { right: beside, left: beside, below: gap, above: -gap - height }[side];
  const left = { right: gap, left: -gap - width, below: under, above: under }[side];
  const x = { right: gap, left: -gap, below: shift, above: shift }[side];
  const lastName = top + HALF + (names.length - 1) * NAME.leading;
  return {
    box: { x: left, y: top, width, height },
    x,
    anchor: ANCHORS[side],
    rows: [
      ...names.map((text, i) => ({
        kind: 'name' as const,
        text,
        size: NAME.size,
        y: top + HALF + i * NAME.leading,
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
function nameWidth(text: string): number {
  const width = textWidth(text, NAME.size);
  return width + Math.max(0, width - 100) * 0.15;
}

/** Three lines and more are asked for only where nothing else has room: then words break as well. */
function broken(text: string, size: number, lines: number): readonly string[] {
  if (lines === 1 || textWidth(text, size) < BREAKS_FROM) return [text];
  return breakText(text, size, lines, lines > 2);
}
