import type { LayoutView, PlacedGroup, PlacedLane, SeenMark } from './placed';
import { withLabels } from './timelineLabels';
import { shapeOf } from './timelineMark';
import { MARK_SIZE } from '../rows/timelineMeasures';
import type { SceneLane } from '../rows/timelineScene';
import { lengthOf, shareOf, type Span } from '../span/timelineSpan';

/** The width at which a page is laid out that does not know its own, in pixels. */
const STATIC_WIDTH = 640;

/** Pixels for a millisecond. */
export function scaleOf({ span, width }: Pick<LayoutView, 'span' | 'width'>): number {
  return (width ?? STATIC_WIDTH) / lengthOf(span);
}

/**
 * What of a timeline is seen in a window of time: marks, groups, and labels where they have room.
 *
 * @param lanes as the scene has them at the view's scale
 */
export function timelineLayout(
  lanes: readonly SceneLane[],
  view: LayoutView,
): readonly PlacedLane[] {
  const scale = scaleOf(view);
  return lanes.map((lane) => {
    const groups = seenGroups(lane, view.span);
    return {
      topic: lane.items.topic,
      rows: lane.rows.rows,
      count: lane.items.events.length,
      marks: withLabels(seenMarks(lane, view.span, scale), groups, view),
      groups,
    };
  });
}

function seenMarks({ items, rows }: SceneLane, span: Span, scale: number): readonly SeenMark[] {
  const reach = MARK_SIZE / 2 / scale;
  const seen: SeenMark[] = [];
  for (let i = 0; i < items.events.length; i += 1) {
    const row = rows.rowOf[i] ?? -1;
    const start = items.starts[i] ?? 0;
    const end = items.ends[i] ?? 0;
    if (row === -1 || start >= span.to + reach || end <= span.from - reach) continue;
    const event = items.events[i];
    if (event === undefined || event.date === null) continue;
    const place = placeOf(start, end, items.points[i] === 1, span, scale);
    if (place === null) continue;
    const isTitledBefore = rows.before.has(event.id);
    seen.push({ event, row, isTitledBefore, ...shapeOf(event.date), ...place });
  }
  return seen;
}

/** How far, in pixels, a mark goes on past the window: so that its end is not seen where it has none. */
const OVERHANG = 24;

/** A long mark is cut a little past the window's edges; a small one is there while its middle is. */
function placeOf(
  start: number,
  end: number,
  isPoint: boolean,
  span: Span,
  scale: number,
): { readonly x: number; readonly width: number } | null {
  if (isPoint || (end - start) * scale < MARK_SIZE) {
    const middle = (start + end) / 2;
    const isSeen = middle >= span.from && middle <= span.to;
    return isSeen ? { x: shareOf(middle, span), width: 0 } : null;
  }
  const beyond = OVERHANG / scale;
  const from = Math.max(start, span.from - beyond);
  const to = Math.min(end, span.to + beyond);
  return end <= span.from || start >= span.to
    ? null
    : { x: shareOf(from, span), width: (to - from) / lengthOf(span) };
}

function seenGroups({ rows }: SceneLane, span: Span): readonly PlacedGroup[] {
  return rows.groups.flatMap((group) => {
    const from = Math.max(group.from, span.from);
    const to = Math.min(group.to, span.to);
    if (to <= from) return [];
    return [{ group, row: group.row, x: shareOf(from, span), width: (to - from) / lengthOf(span) }];
  });
}
