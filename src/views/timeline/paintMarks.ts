import { glyphOf } from './markGlyphs';
import type { MarkPaint } from './markPaint';
import { Sprites } from './sprites';
import { labelBox, markBox } from './markBox';
import type { PlacedMark } from './placed';
import { LABEL_SIZE, MARK_SIZE, ROW_PITCH } from './timelineMeasures';

export interface LanePainting {
  readonly marks: readonly PlacedMark[];
  readonly rows: number;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
  readonly paint: MarkPaint;
  readonly active: ReadonlySet<string>;
  /** Topic id to its place among the topics. */
  readonly indexOf: ReadonlyMap<string, number>;
}

const sprites = new Sprites();

/** Paints a lane's marks and labels as `Mark.svelte` draws them. */
export function paintMarks(canvas: HTMLCanvasElement, lane: LanePainting): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const sharpness = devicePixelRatio || 1;
  resize(canvas, Math.round(lane.width * sharpness), Math.round(lane.height * sharpness));
  const pitch = lane.height / lane.rows;
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, lane.width, lane.height);
  context.globalAlpha = lane.active.size === 0 ? 1 : 0.45;
  for (const mark of lane.marks) paintMark(context, mark, pitch, lane);
  // Where rows are too low for titles, they come one by one, drawn over the painting.
  if (pitch < ROW_PITCH) return;
  for (const mark of lane.marks) paintLabel(context, mark, lane);
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function paintMark(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  pitch: number,
  { width, paint, indexOf }: LanePainting,
): void {
  const topic = indexOf.get(mark.event.topic) ?? 0;
  const box = markBox(mark, width);
  const middle = ((box.y + MARK_SIZE / 2) / ROW_PITCH) * pitch;
  const before = context.globalAlpha;
  context.fillStyle = paint.topics[topic] ?? paint.ink;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1.25;
  if (mark.approximate) context.globalAlpha = before * 0.6;
  if (mark.kind === 'day') paintDay(context, box.x + box.width / 2, middle, topic, mark, paint);
  else paintStretch(context, box.x, middle - MARK_SIZE / 2, box.width, mark);
  context.globalAlpha = before;
}

/** A day's glyph and the ground around it; the same for all days of a topic. */
function paintDay(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  topic: number,
  { uncertain }: PlacedMark,
  { topics, card, ink }: MarkPaint,
): void {
  const colour = topics[topic] ?? ink;
  const size = MARK_SIZE + 6;
  const name = `${topic} ${colour} ${card} ${uncertain}`;
  const { image, width, height } = sprites.get(name, size, size, (small) => {
    const glyph = new Path2D(glyphOf(topic));
    small.translate(size / 2, size / 2);
    small.fillStyle = uncertain ? card : colour;
    small.strokeStyle = uncertain ? colour : card;
    small.fill(glyph);
    small.stroke(glyph);
  });
  context.drawImage(image, x - size / 2, y - size / 2, width, height);
}

function paintStretch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  { kind, uncertain }: PlacedMark,
): void {
  if (kind === 'range') {
    context.fillRect(x, y + 3, width, 6);
    context.fillRect(x - 1, y - 1, 2, 14);
    context.fillRect(x + width - 1, y - 1, 2, 14);
    return;
  }
  const before = context.globalAlpha;
  const isOpen = kind === 'open-end' || kind === 'open-start';
  context.beginPath();
  pill(context, x, y, width);
  if (isOpen) context.fillStyle = fading(context, x, width, kind === 'open-end');
  context.globalAlpha = before * (isOpen ? 0.6 : kind === 'year' || kind === 'decade' ? 0.18 : 0.3);
  context.fill();
  context.globalAlpha = before;
  if (isOpen) return;
  context.setLineDash(uncertain ? [1.5, 2.5] : kind === 'year' || kind === 'decade' ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
}

function fading(
  context: CanvasRenderingContext2D,
  x: number,
  width: number,
  toTheEnd: boolean,
): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(toTheEnd ? 0.3 : 0.7, String(context.fillStyle));
  gradient.addColorStop(toTheEnd ? 1 : 0, 'transparent');
  return gradient;
}

/** `roundRect` is younger than the browsers that are served. */
function pill(context: CanvasRenderingContext2D, x: number, y: number, width: number): void {
  const radius = MARK_SIZE / 2;
  context.arc(x + radius, y + radius, radius, Math.PI / 2, (Math.PI * 3) / 2);
  context.arc(x + width - radius, y + radius, radius, (Math.PI * 3) / 2, Math.PI / 2);
  context.closePath();
}

function paintLabel(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  { width, paint }: LanePainting,
): void {
  const box = labelBox(mark, width);
  if (box === null || mark.label === null) return;
  const { text, atEnd } = mark.label;
  const font = `${mark.event.rank === 1 ? 600 : 400} ${LABEL_SIZE}px ${paint.face}`;
  const name = `${paint.ink} ${paint.card} ${atEnd} ${font} ${text}`;
  const sprite = sprites.get(name, box.width, box.height + 2, (small) => {
    small.font = font;
    small.textAlign = atEnd ? 'right' : 'left';
    small.lineJoin = 'round';
    small.lineWidth = 3;
    small.strokeStyle = paint.card;
    small.fillStyle = paint.ink;
    const x = atEnd ? box.width - 2 : 2;
    small.strokeText(text, x, box.height - 3);
    small.fillText(text, x, box.height - 3);
  });
  const x = atEnd ? box.x + 2 : box.x - 2;
  context.drawImage(sprite.image, x, box.y, sprite.width, sprite.height);
}
