import { TakenBoxes, type Box } from '../../../layout/boxes';
import type { ClusterMark } from '../places/mapMarks';
import type { WorldPoint } from '../ground/mercator';
import type { PlacedPlace } from '../places/placedPlace';

/** What a label must not cover, in pixels. */
export interface LabelGround {
  readonly frame: Box;
  /** The marks of places. */
  readonly marks: readonly Box[];
  /** Samples of the lines of ties: names of places keep off them if they can, other names always. */
  readonly lines: TakenBoxes;
}

/** Pixels between two samples of a line, and the room that each keeps free. */
const STEP = 6;
/** Lines beyond this number are left out of account: names would find no room at all. */
const MOST_LINES = 60;

/**
 * What labels must keep off, from marks and lines placed in pixels.
 *
 * @param controls where the buttons are drawn; `null` on a picture, which has none
 */
export function labelGround(
  frame: Box,
  controls: Box | null,
  places: readonly PlacedPlace[],
  merged: readonly ClusterMark[],
  lines: readonly (readonly WorldPoint[])[],
): LabelGround {
  const samples = new TakenBoxes();
  for (const line of lines.slice(0, MOST_LINES)) {
    line.forEach((point, i) => {
      const before = line[i - 1];
      if (before !== undefined) addSamples(samples, before, point, frame);
    });
  }
  const marks = [...places, ...merged].map(boxOf);
  if (controls !== null) marks.unshift(controls);
  return { frame, marks, lines: samples };
}

function boxOf({ x, y, radius }: WorldPoint & { readonly radius: number }): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function addSamples(samples: TakenBoxes, a: WorldPoint, b: WorldPoint, frame: Box): void {
  const outside =
    Math.max(a.x, b.x) < frame.x ||
    Math.max(a.y, b.y) < frame.y ||
    Math.min(a.x, b.x) > frame.x + frame.width ||
    Math.min(a.y, b.y) > frame.y + frame.height;
  if (outside) return;
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP);
  for (let i = 0; i <= steps; i += 1) {
    const share = steps === 0 ? 0 : i / steps;
    const x = a.x + (b.x - a.x) * share;
    const y = a.y + (b.y - a.y) * share;
    samples.add({ x: x - 1, y: y - 1, width: 2, height: 2 });
  }
}
