import { glyphOf } from './markGlyphs';
import type { MarkPaint } from './markPaint';
import { labelBox, markBox } from './timelineLabels';
import type { PlacedMark } from './timelineLayout';
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

const glyphs = new Map<number, Path2D>();

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
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 3;
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

function paintDay(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  topic: number,
  { uncertain }: PlacedMark,
  { card }: MarkPaint,
): void {
  const glyph = glyphs.get(topic) ?? new Path2D(glyphOf(topic));
  glyphs.set(topic, glyph);
  context.translate(x, y);
  if (uncertain) context.fillStyle = card;
  context.fill(glyph);
  context.strokeStyle = uncertain ? context.strokeStyle : card;
  context.stroke(glyph);
  context.translate(-x, -y);
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
  context.font = `${mark.event.rank === 1 ? 600 : 400} ${LABEL_SIZE}px ${paint.face}`;
  context.textAlign = mark.label.atEnd ? 'right' : 'left';
  const x = mark.label.atEnd ? box.x + box.width : box.x;
  const y = box.y + box.height - 3;
  context.strokeStyle = paint.card;
  context.fillStyle = paint.ink;
  context.strokeText(mark.label.text, x, y);
  context.fillText(mark.label.text, x, y);
}
