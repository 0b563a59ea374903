import { glyphOf } from '../marks/markGlyphs';
import { paintStretch, UNCERTAIN } from './paintStretch';
import type { MarkPaint } from './markPaint';
import { inLayers } from './softEdge';
import { Sprites } from './sprites';
import { labelBox, markBox, middleOf } from '../placing/markBox';
import type { PlacedMark } from '../placing/placed';
import { LABEL_SIZE, MARK_SIZE, ROW_PITCH } from '../rows/timelineMeasures';

export interface LanePainting {
  readonly marks: readonly PlacedMark[];
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
  readonly paint: MarkPaint;
  readonly active: ReadonlySet<string>;
  /** Topic id to its place among the topics. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** What steps back; text must still be read. */
const PALE_MARK = 0.45;
const PALE_TEXT = 0.75;

/** Of a title in its row, so that its letters stand in the middle, in pixels. */
const BASELINE = ROW_PITCH / 2 + 4.5;

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const sprites = new Sprites();

/** Paints a lane's marks and labels as `Mark.svelte` draws them. */
export function paintMarks(canvas: HTMLCanvasElement, lane: LanePainting): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const sharpness = devicePixelRatio || 1;
  resize(canvas, Math.round(lane.width * sharpness), Math.round(lane.height * sharpness));
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, lane.width, lane.height);
  context.globalAlpha = lane.active.size === 0 ? 1 : PALE_MARK;
  for (const mark of lane.marks) paintMark(context, mark, lane);
  context.globalAlpha = lane.active.size === 0 ? 1 : PALE_TEXT;
  for (const mark of lane.marks) paintLabel(context, mark, lane);
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function paintMark(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  { width, paint, indexOf }: LanePainting,
): void {
  const topic = indexOf.get(mark.event.topic) ?? 0;
  const box = markBox(mark, width);
  const middle = middleOf(mark);
  const before = context.globalAlpha;
  context.fillStyle = paint.topics[topic] ?? paint.ink;
  context.strokeStyle = context.fillStyle;
  if (mark.kind === 'day') paintDay(context, box.x + box.width / 2, middle, topic, mark, paint);
  else {
    const place = { x: box.x, y: middle - MARK_SIZE / 2, width: box.width };
    paintStretch(context, place, mark, paint.card);
  }
  context.globalAlpha = before;
}

/** A day's glyph and the ground around it; the same for all days of a topic. */
function paintDay(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  topic: number,
  { approximate, uncertain }: PlacedMark,
  { topics, card, ink }: MarkPaint,
): void {
  const colour = topics[topic] ?? ink;
  const size = MARK_SIZE + 8;
  const name = `${topic} ${colour} ${card} ${approximate} ${uncertain}`;
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  sprites.draw(context, name, box, (small) => {
    const glyph = new Path2D(glyphOf(topic));
    small.translate(size / 2, size / 2);
    small.fillStyle = uncertain ? card : colour;
    small.strokeStyle = uncertain ? colour : card;
    small.lineWidth = uncertain ? 2 : 1;
    small.setLineDash(uncertain ? [...UNCERTAIN] : []);
    inLayers(small, approximate, (out) => {
      small.save();
      small.scale(1 + (2 * out) / MARK_SIZE, 1 + (2 * out) / MARK_SIZE);
      small.fill(glyph);
      if (!approximate) small.stroke(glyph);
      small.restore();
    });
    small.globalAlpha *= 0.4;
    if (uncertain && approximate) small.stroke(glyph);
  });
}

function paintLabel(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  { width, paint }: LanePainting,
): void {
  const box = labelBox(mark, width);
  if (box === null || mark.label === null) return;
  const { text, side } = mark.label;
  const atEnd = side === 'before';
  const font = `${mark.event.rank === 1 ? 600 : 400} ${LABEL_SIZE}px ${paint.face}`;
  const name = `${paint.ink} ${paint.card} ${atEnd} ${font} ${text}`;
  // Air for the ground around the letters.
  const place = { ...box, x: box.x - 2, width: box.width + 4 };
  sprites.draw(context, name, place, (small) => {
    small.font = font;
    small.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    small.textAlign = atEnd ? 'right' : 'left';
    small.lineJoin = 'round';
    small.lineWidth = 3;
    small.strokeStyle = paint.card;
    small.fillStyle = paint.ink;
    const x = atEnd ? box.width + 2 : 2;
    small.strokeText(text, x, BASELINE);
    small.fillText(text, x, BASELINE);
  });
}
