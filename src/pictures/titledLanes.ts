import type {
  LayoutView,
  PlacedGroup,
  PlacedLane,
  SeenMark,
} from '../views/timeline/placing/placed';
import { timelineLayout } from '../views/timeline/placing/timelineLayout';
import type { SceneLane } from '../views/timeline/rows/timelineScene';
import { waysFor, type StandingTitle, type Stretch } from './titleWays';

export interface TitledMark extends SeenMark, StandingTitle {
  /** The row of its title's first line; the mark itself is as many rows lower as `lead` says. */
  readonly row: number;
}

export interface TitledLane {
  readonly topic: string | null;
  readonly marks: readonly TitledMark[];
  readonly groups: readonly PlacedGroup[];
  readonly rows: readonly LaneRow[];
}

/** A row of marks alone is low; one into which a title goes on stands close to the row above. */
export type LaneRow = 'marks' | 'titles' | 'continued';

type View = LayoutView & { readonly width: number };

/**
 * The lanes of a picture, a title in lines at each mark that is to have one: none is cut, and a lane
 * has as many rows as that takes.
 *
 * @param titleOf empty for an event without a title
 */
export function titledLanes(lanes: readonly SceneLane[], view: View): readonly TitledLane[] {
  return timelineLayout(lanes, view).map((lane) =>
    lane.groups.length > 0 ? crowded(lane, view) : titled(lane, view),
  );
}

/** Titles stand over the rows in which events are counted, at those marks that are drawn one by one. */
function crowded(lane: PlacedLane, view: View): TitledLane {
  const isTitled = ({ event }: SeenMark) => view.titleOf(event) !== '';
  const over = lane.marks.filter(isTitled);
  const above = titled({ ...lane, marks: over }, view);
  const first = over.length === 0 ? [] : above.rows;
  const lower = <T extends { readonly row: number }>(one: T): T => ({
    ...one,
    row: one.row + first.length,
  });
  const bare = lane.marks
    .filter((mark) => !isTitled(mark))
    .map((mark): TitledMark => ({ ...lower(mark), lead: 0, lines: [], side: 'after', textX: 0 }));
  return {
    ...lane,
    marks: [...above.marks, ...bare],
    groups: lane.groups.map(lower),
    rows: [...first, ...Array.from({ length: lane.rows }, () => 'marks' as const)],
  };
}

function titled(lane: PlacedLane, view: View): TitledLane {
  const taken: Stretch[][] = [];
  const rows: LaneRow[] = [];
  const ordered = [...lane.marks].sort((a, b) => a.x - b.x);
  const marks = ordered.map((mark): TitledMark => {
    const ways = waysFor(mark, view.titleOf(mark.event), view.width);
    for (let row = 0; ; row += 1) {
      for (const { stretch, high, ...way } of ways) {
        const wanted = Array.from({ length: high }, (_, i) => (taken[row + i] ??= []));
        const isFree = wanted.every((one) =>
          one.every(({ start, end }) => start >= stretch.end || end <= stretch.start),
        );
        if (!isFree) continue;
        for (const one of wanted) one.push(stretch);
        for (let i = 0; i < high; i += 1) {
          if (i > 0) rows[row + i] = 'continued';
          else if (way.lines.length > 0 && rows[row] !== 'continued') rows[row] = 'titles';
          else rows[row] ??= 'marks';
        }
        return { ...mark, row, ...way };
      }
    }
  });
  return { ...lane, marks, rows: rows.length === 0 ? ['marks'] : rows };
}
