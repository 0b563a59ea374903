import type { Lookup } from '../../../model/lookup';
import { tieStrength, type Tie } from '../../../model/ties';
import { topicClass } from '../../../ui/topicClass';
import { linePath, tieStrokes } from './tieLine';
import type { Bbox, WorldPoint } from '../ground/mercator';

export interface DrawnTie {
  readonly tie: Tie;
  /** An SVG path in world units. */
  readonly path: string;
  /** The same line as points of the unit square, in one stroke or two. */
  readonly strokes: readonly (readonly WorldPoint[])[];
  /** Pixels. */
  readonly weight: number;
  readonly colour: string;
}

/** More lines than this are a felt nobody can read; the list has them all. */
const MOST_TIES = 80;

/** Ids of the ties that are drawn only because they are active. */
export function weakTies(ties: readonly Tie[], active: ReadonlySet<string>): readonly string[] {
  return ties
    .slice(MOST_TIES)
    .map(({ id }) => id)
    .filter((id) => active.has(id));
}

/** The strongest ties as lines, and those of the weak ones that are asked for. */
export function drawTies(
  ties: readonly Tie[],
  weak: ReadonlySet<string>,
  lookup: Lookup,
  extent: Bbox,
): readonly DrawnTie[] {
  const topics = new Map(lookup.story.topics.map((topic, i) => [topic.id, topicClass(i)]));
  return ties.flatMap((tie, i) => {
    const from = lookup.places.get(tie.from);
    const to = lookup.places.get(tie.to);
    if (from === undefined || to === undefined) return [];
    if (i >= MOST_TIES && !weak.has(tie.id)) return [];
    const strokes = tieStrokes(from, to, extent);
    return [
      {
        tie,
        path: linePath(strokes),
        strokes,
        weight: weightOf(tie),
        colour: topics.get(tie.topic) ?? topicClass(-1),
      },
    ];
  });
}

/** Thicker with more in common, within what still reads as a line. */
function weightOf(tie: Tie): number {
  return Math.round(Math.min(5, 1 + Math.log2(1 + tieStrength(tie)) * 0.8) * 10) / 10;
}
