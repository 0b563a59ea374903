import type { PlacedMark } from './placed';
import { MARK_SIZE } from './timelineMeasures';

/** Where a stretch is painted, in pixels: its upper left corner and its length. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A date that is no single day, in the colour that the context has; `card` is the ground's. */
export function paintStretch(
  context: CanvasRenderingContext2D,
  place: Place,
  mark: Pick<PlacedMark, 'kind' | 'uncertain'>,
  card: string,
): void {
  context.save();
  if (mark.kind === 'range') paintRange(context, place);
  else if (mark.kind === 'open-end' || mark.kind === 'open-start') {
    paintOpen(context, place, mark.kind === 'open-end');
  } else paintBody(context, place, mark, card);
  context.restore();
}

function paintRange(context: CanvasRenderingContext2D, { x, y, width }: Place): void {
  context.fillRect(x, y + 3, width, 6);
  context.fillRect(x - 1, y - 1, 2, 14);
  context.fillRect(x + width - 1, y - 1, 2, 14);
}

function paintOpen(context: CanvasRenderingContext2D, place: Place, isOpenEnd: boolean): void {
  const { x, width } = place;
  const fade = context.createLinearGradient(x, 0, x + width, 0);
  fade.addColorStop(isOpenEnd ? 0.3 : 0.7, String(context.fillStyle));
  fade.addColorStop(isOpenEnd ? 1 : 0, 'transparent');
  context.fillStyle = fade;
  context.globalAlpha *= 0.6;
  pill(context, place);
  context.fill();
}

function paintBody(
  context: CanvasRenderingContext2D,
  place: Place,
  { kind, uncertain }: Pick<PlacedMark, 'kind' | 'uncertain'>,
  card: string,
): void {
  const { x, y, width } = place;
  const alpha = context.globalAlpha;
  const isHatched = kind === 'year' || kind === 'decade';
  pill(context, place);
  context.globalAlpha = alpha * 0.3;
  context.fill();
  context.globalAlpha = alpha;
  if (isHatched) {
    context.fillStyle = hatch(context, card, kind === 'decade' ? 9 : 6, x);
    context.fill();
  }
  context.setLineDash(uncertain ? [1.5, 2.5] : isHatched ? [4, 3] : []);
  context.stroke();
  if (kind !== 'season' || width <= MARK_SIZE) return;
  context.beginPath();
  for (const joint of [x + width / 3, x + (2 * width) / 3]) {
    context.moveTo(joint, y + 3);
    context.lineTo(joint, y + 9);
  }
  context.stroke();
}

/** `roundRect` is younger than the browsers that are served. */
function pill(context: CanvasRenderingContext2D, { x, y, width }: Place): void {
  const radius = MARK_SIZE / 2;
  context.beginPath();
  context.arc(x + radius, y + radius, radius, Math.PI / 2, (Math.PI * 3) / 2);
  context.arc(x + width - radius, y + radius, radius, (Math.PI * 3) / 2, Math.PI / 2);
  context.closePath();
}

const hatches = new Map<string, CanvasPattern | null>();

/** Slanted lines in the colour of the ground; they begin with the mark, and so move with it. */
function hatch(
  context: CanvasRenderingContext2D,
  card: string,
  pitch: number,
  x: number,
): CanvasPattern | string {
  const key = `${pitch} ${card}`;
  const pattern = hatches.get(key) ?? newHatch(context, card, pitch);
  hatches.set(key, pattern);
  pattern?.setTransform(new DOMMatrix([1, 0, 0, 1, x, 0]));
  return pattern ?? 'transparent';
}

function newHatch(
  context: CanvasRenderingContext2D,
  card: string,
  pitch: number,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = pitch;
  tile.height = pitch;
  const small = tile.getContext('2d');
  if (small === null) return null;
  small.strokeStyle = card;
  small.globalAlpha = 0.8;
  small.lineWidth = pitch / 3;
  // Thrice, so that the line goes on into the neighbouring tiles.
  for (const shift of [-pitch, 0, pitch]) {
    small.moveTo(shift, pitch);
    small.lineTo(shift + pitch, 0);
  }
  small.stroke();
  return context.createPattern(tile, 'repeat');
}
