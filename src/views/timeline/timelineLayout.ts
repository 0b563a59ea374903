import { appearances, REFERENCE_WIDTHS, type Appearance } from '../../layout/refWidths';
import { placeLabels } from '../../layout/placeLabels';
import { fitText, textWidth } from '../../layout/textWidth';
import type { Box } from '../../layout/boxes';
import type { StoryEvent } from '../../model/story';
import { shapeOf, type MarkShape } from './timelineMark';
import type { Span } from './timelineSpan';

/** A mark smaller than this cannot be seen or hit. */
export const MARK_SIZE = 12;
/** Height of a row with its label above the mark, in pixels. */
export const ROW_PITCH = 34;
/** Where in its row a mark's middle stands, as a share of the row's height. */
export const MARK_AT = 0.72;
export const LABEL_SIZE = 12.5;
const LABEL_HEIGHT = 16;
const LONGEST_LABEL = 200;
/** Rows are found at this width whatever the real one, so that they stay as the window changes. */
const ROW_WIDTH = 560;

export interface PlacedLabel extends Appearance {
  readonly text: string;
  /** Whether the text ends at the mark instead of beginning there. */
  readonly atEnd: boolean;
}

export interface PlacedMark extends MarkShape {
  readonly event: StoryEvent;
  readonly row: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedLane {
  readonly topic: string;
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
}

interface LayoutInput {
  readonly events: readonly StoryEvent[];
  readonly topics: readonly string[];
  readonly span: Span;
  /** Pixels; `null` for a page that is drawn before its width is known. */
  readonly width: number | null;
  readonly titleOf: (event: StoryEvent) => string;
}

/** Lanes by topic, rows without overlap inside each, labels where they have room. */
export function timelineLayout(input: LayoutInput): readonly PlacedLane[] {
  return input.topics.map((topic) => {
    const events = input.events.filter((event) => event.topic === topic);
    const shaped = events.flatMap((event) => {
      const shape = event.date === null ? null : shapeOf(event.date, input.span);
      return shape === null ? [] : [{ event, ...seen(shape, input.width ?? ROW_WIDTH), row: 0 }];
    });
    const marks = intoRows(shaped);
    const rows = Math.max(1, ...marks.map((mark) => mark.row + 1));
    return { topic, rows, marks: withLabels(marks, rows, input) };
  });
}

type RowedMark = Omit<PlacedMark, 'label'>;

/** A stretch too short to be seen gets the mark's own size, around its middle. */
function seen(shape: MarkShape, width: number): MarkShape {
  if (shape.width * width >= MARK_SIZE) return shape;
  return { ...shape, x: shape.x + shape.width / 2, width: 0 };
}

/** First fit by start: each mark goes to the first row whose last mark ends before it begins. */
function intoRows(marks: readonly RowedMark[]): readonly RowedMark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      const { x, width } = boxOf(mark, 1, ROW_WIDTH);
      const free = ends.findIndex((end) => end <= x);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + width + 2;
      return { ...mark, row };
    });
}

function boxOf(mark: RowedMark, rows: number, width: number): Box {
  const drawn = mark.width === 0 ? MARK_SIZE : mark.width * width;
  const x = mark.x * width - (mark.width === 0 ? MARK_SIZE / 2 : 0);
  const y = (Math.min(mark.row, rows - 1) + MARK_AT) * ROW_PITCH - MARK_SIZE / 2;
  return { x, y, width: drawn, height: MARK_SIZE };
}

function withLabels(
  marks: readonly RowedMark[],
  rows: number,
  input: LayoutInput,
): readonly PlacedMark[] {
  const texts = new Map(
    marks.map(({ event }) => [event.id, fitText(input.titleOf(event), LABEL_SIZE, LONGEST_LABEL)]),
  );
  const ranked = [...marks].sort((a, b) => a.event.rank - b.event.rank || a.x - b.x);
  const layoutAt = (width: number) => {
    const boxes = marks.map((mark) => boxOf(mark, rows, width));
    const frame = { x: 0, y: -LABEL_HEIGHT, width, height: rows * ROW_PITCH + LABEL_HEIGHT };
    const wishes = ranked.map((mark) => ({
      id: mark.event.id,
      places: labelPlaces(boxOf(mark, rows, width), texts.get(mark.event.id) ?? ''),
    }));
    return placeLabels(wishes, boxes, frame);
  };
  const placed =
    input.width === null
      ? appearances(REFERENCE_WIDTHS.map(layoutAt))
      : new Map([...layoutAt(input.width)].map(([id, place]) => [id, { place, from: 0 }]));
  return marks.map((mark) => {
    const appearance = placed.get(mark.event.id);
    const text = texts.get(mark.event.id) ?? '';
    const label =
      appearance === undefined ? null : { ...appearance, text, atEnd: appearance.place === 1 };
    return { ...mark, label };
  });
}

/** Above the mark, from its start to the right, or ending with it. */
function labelPlaces(mark: Box, text: string): readonly Box[] {
  const width = textWidth(text, LABEL_SIZE) + 6;
  const y = mark.y - LABEL_HEIGHT - 1;
  return [
    { x: mark.x, y, width, height: LABEL_HEIGHT },
    { x: mark.x + mark.width - width, y, width, height: LABEL_HEIGHT },
  ];
}
