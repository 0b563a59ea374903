import type { StoryEvent } from '../../../model/story';
import type { Span } from '../span/timelineSpan';
import type { LaneItems } from './timelineItems';
import { crowdedRowsAllowed } from './timelineMeasures';
import type { LaneRows } from './timelineRows';
import { titlePlan, type TitlePlan } from './titlePlan';

/** So many rows, of all lanes together, share a screen of 1366 × 768 with map and chronicle. */
const MOST_ROWS = 13;
/** A lane with more events than this has no room for all titles anyway. */
const MOST_TITLED = 60;

/**
 * Lanes with more rows than their marks need, where titles stand whole by that which would else be cut:
 * one row after the other goes to the lane that gains most by it, as long as the screen has room.
 *
 * @param loose the rows that marks need; `null` for a lane that is crowded, which stays so
 * @param roomOf what the whole title of an event takes, in pixels
 */
export function titledRows(
  lanes: readonly LaneItems[],
  loose: readonly (LaneRows | null)[],
  whole: Span,
  roomOf: (event: StoryEvent) => number,
): readonly (LaneRows | null)[] {
  const planOf = (i: number, rows: number): TitlePlan | null => {
    const items = lanes[i];
    if (items === undefined || items.events.length > MOST_TITLED) return null;
    return titlePlan(items, whole, rows, roomOf);
  };
  const plans = loose.map((rows, i) => (rows === null ? null : planOf(i, rows.rows)));
  const crowded = crowdedRowsAllowed(lanes.length);
  const used = loose.reduce((sum, rows) => sum + (rows?.rows ?? crowded), 0);
  for (let spare = MOST_ROWS - used; spare > 0; spare -= 1) {
    const gains = plans.map((plan, i) => {
      const more = plan === null ? null : planOf(i, plan.rows + 1);
      return { i, more, gain: (more?.worth ?? 0) - (plan?.worth ?? 0) };
    });
    const [best] = gains.sort((a, b) => b.gain - a.gain);
    if (best === undefined || best.gain <= 0) break;
    plans[best.i] = best.more;
  }
  return loose.map((rows, i) => {
    const plan = plans[i] ?? null;
    return rows === null || plan === null ? rows : { ...plan, groups: [] };
  });
}
