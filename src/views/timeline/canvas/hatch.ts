/** How a hatching is made: its pitch along the axis, how broad its lines are, and which way they fall. */
const HATCHES = {
  year: { pitch: 7, line: 2.5, rises: true },
  decade: { pitch: 13, line: 6, rises: false },
} as const;

type Hatched = keyof typeof HATCHES;

const known = new Map<string, CanvasPattern | null>();

/**
 * Slanted lines in the colour of the ground, as the veils of `TimelineDefs.svelte`; they begin with
 * the mark, and so move with it.
 */
export function hatch(
  context: CanvasRenderingContext2D,
  card: string,
  kind: Hatched,
  x: number,
): CanvasPattern | string {
  const key = `${kind} ${card}`;
  const pattern = known.get(key) ?? newHatch(context, card, kind);
  known.set(key, pattern);
  pattern?.setTransform(new DOMMatrix([1, 0, 0, 1, x, 0]));
  return pattern ?? 'transparent';
}

function newHatch(
  context: CanvasRenderingContext2D,
  card: string,
  kind: Hatched,
): CanvasPattern | null {
  const { pitch, line, rises } = HATCHES[kind];
  const tile = document.createElement('canvas');
  tile.width = pitch;
  tile.height = pitch;
  const small = tile.getContext('2d');
  if (small === null) return null;
  small.strokeStyle = card;
  small.globalAlpha = 0.75;
  small.lineWidth = line;
  // Thrice, so that the line goes on into the neighbouring tiles.
  for (const shift of [-pitch, 0, pitch]) {
    small.moveTo(shift, rises ? pitch : 0);
    small.lineTo(shift + pitch, rises ? 0 : pitch);
  }
  small.stroke();
  return context.createPattern(tile, 'repeat');
}
