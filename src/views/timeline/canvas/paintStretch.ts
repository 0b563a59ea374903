import { hatch } from './hatch';
import type { PlacedMark } from '../placing/placed';
import { inLayers } from './softEdge';
import { MARK_SIZE } from '../rows/timelineMeasures';

/** Where a stretch is painted, in pixels: its upper left corner and its length. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Looks = Pick<PlacedMark, 'kind' | 'approximate' | 'uncertain'>;

/** The outline of what the source itself doubts, as `Mark.svelte` has it. */
export const UNCERTAIN: readonly number[] = [1.5, 2.5];
const LINE = 1.25;
/** A line with soft edges is several, each wider and fainter than the last. */
const SOFT_LINES = [LINE, 3, 5];
/** The same of dashes, which would become rays. */
const SOFT_DASHES = [LINE, 2];

/** A date that is no single day, in the colour that the context has; `card` is the ground's. */
export function paintStretch(
  context: CanvasRenderingContext2D,
  place: Place,
  looks: Looks,
  card: string,
): void {
  context.save();
  if (looks.kind === 'range') paintRange(context, place, looks);
  else if (looks.kind === 'open-end' || looks.kind === 'open-start') {
    paintOpen(context, place, looks);
  } else paintBody(context, place, looks, card);
  context.restore();
}

function paintRange(
  context: CanvasRenderingContext2D,
  { x, y, width }: Place,
  { approximate, uncertain }: Looks,
): void {
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * 0.3;
  inLayers(context, approximate, (out) => {
    context.fillRect(x - out, y + 2 - out, width + 2 * out, 8 + 2 * out);
  });
  context.globalAlpha = alpha;
  if (uncertain) {
    context.beginPath();
    context.rect(x, y + 2, width, 8);
    paintLine(context, approximate, UNCERTAIN);
  }
  inLayers(context, approximate, (out) => {
    for (const end of [x, x + width]) {
      const half = Math.max(0.25, 1 + out);
      context.fillRect(end - half, y - 1 - out, half * 2, 14 + 2 * out);
    }
  });
}

function paintOpen(
  context: CanvasRenderingContext2D,
  place: Place,
  { kind, approximate, uncertain }: Looks,
): void {
  const { x, width } = place;
  const isOpenEnd = kind === 'open-end';
  const colour = String(context.fillStyle);
  const fade = context.createLinearGradient(x, 0, x + width, 0);
  fade.addColorStop(isOpenEnd ? 0.3 : 0.7, colour);
  fade.addColorStop(isOpenEnd ? 1 : 0, clear(colour));
  context.fillStyle = fade;
  context.strokeStyle = fade;
  fillPill(context, place, approximate, 0.6);
  if (!uncertain) return;
  pill(context, place);
  paintLine(context, approximate, UNCERTAIN);
}

/** To nothing by way of the colour itself: what is called transparent is a transparent black. */
function clear(colour: string): string {
  return colour.startsWith('#') ? `${colour}00` : 'transparent';
}

function paintBody(
  context: CanvasRenderingContext2D,
  place: Place,
  { kind, approximate, uncertain }: Looks,
  card: string,
): void {
  const { x, y, width } = place;
  fillPill(context, place, approximate, 0.3);
  pill(context, place);
  const isHatched = kind === 'year' || kind === 'decade';
  if (isHatched) {
    context.fillStyle = hatch(context, card, kind, x);
    context.fill();
  }
  const dash = isHatched && !approximate ? [4, 3] : [];
  paintLine(context, approximate, uncertain ? UNCERTAIN : dash);
  if (kind !== 'season' || width <= MARK_SIZE) return;
  context.beginPath();
  for (const joint of [x + width / 3, x + (2 * width) / 3]) {
    context.moveTo(joint, y + 3);
    context.lineTo(joint, y + 9);
  }
  paintLine(context, approximate, []);
}

function fillPill(
  context: CanvasRenderingContext2D,
  place: Place,
  isSoft: boolean,
  share: number,
): void {
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * share;
  inLayers(context, isSoft, (out) => {
    pill(context, place, out);
    context.fill();
  });
  context.globalAlpha = alpha;
}

function paintLine(
  context: CanvasRenderingContext2D,
  isSoft: boolean,
  dash: readonly number[],
): void {
  const alpha = context.globalAlpha;
  context.setLineDash([...dash]);
  const softLines = dash.length > 0 ? SOFT_DASHES : SOFT_LINES;
  if (isSoft) context.globalAlpha = alpha * 0.22;
  for (const width of isSoft ? softLines : [LINE]) {
    context.lineWidth = width;
    context.stroke();
  }
  context.globalAlpha = alpha;
}

/** `roundRect` is younger than the browsers that are served. */
function pill(context: CanvasRenderingContext2D, { x, y, width }: Place, out = 0): void {
  const half = MARK_SIZE / 2;
  const radius = half + out;
  context.beginPath();
  context.arc(x + half, y + half, radius, Math.PI / 2, (Math.PI * 3) / 2);
  context.arc(x + width - half, y + half, radius, (Math.PI * 3) / 2, Math.PI / 2);
  context.closePath();
}
