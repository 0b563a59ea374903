import { textWidth } from '../layout/textWidth';
import { markBox, titleStart } from '../views/timeline/placing/markBox';
import type {
  LayoutView,
  PlacedGroup,
  PlacedLane,
  SeenMark,
} from '../views/timeline/placing/placed';
import { timelineLayout } from '../views/timeline/placing/timelineLayout';
import { LABEL_GAP, LABEL_SIZE, MARK_SIZE } from '../views/timeline/rows/timelineMeasures';
import type { SceneLane } from '../views/timeline/rows/timelineScene';
import { wholeLines } from './lines';

/** Where a title stands: beside its mark, or in lines over it. */
type TitleSide = 'after' | 'before' | 'above';

export interface TitledMark extends SeenMark {
  /** The row of its title's first line; the mark itself is as many rows lower as `lead` says. */
  readonly row: number;
  readonly lead: number;
  readonly lines: readonly string[];
  readonly side: TitleSide;
  /** Where the lines begin or, before a mark, end; pixels. */
  readonly textX: number;
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

/** A title in more lines than this reads as a text. */
const MOST_LINES = 3;

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

interface Stretch {
  readonly start: number;
  readonly end: number;
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

interface Way extends Pick<TitledMark, 'side' | 'lines' | 'textX' | 'lead'> {
  readonly stretch: Stretch;
  /** In rows. */
  readonly high: number;
}

/** The ways in which a title can stand at its mark, those with the fewest lines alone. */
function waysFor(mark: SeenMark, title: string, width: number): readonly Way[] {
  const box = markBox(mark, width);
  const own = { start: box.x - LABEL_GAP / 2, end: box.x + box.width + LABEL_GAP / 2 };
  if (title === '') {
    return [{ side: 'after', lines: [], textX: 0, lead: 0, stretch: own, high: 1 }];
  }
  const rooms = {
    after: width - titleStart(mark, 0, 'after', width),
    before: titleStart(mark, 0, 'before', width),
  };
  const ways = (['after', 'before'] as const).flatMap((side): readonly Way[] => {
    const lines = evenLines(title, rooms[side], MOST_LINES);
    if (lines === null) return [];
    const textX = titleStart(mark, 0, side, width);
    const reach = widest(lines) + LABEL_GAP;
    const stretch =
      side === 'before' ? { ...own, start: textX - reach } : { ...own, end: textX + reach };
    return [{ side, lines, textX, lead: 0, stretch, high: lines.length }];
  });
  const fewest = Math.min(...ways.map(({ high }) => high));
  return fewest <= 2
    ? ways.filter(({ high }) => high === fewest)
    : [above(mark, title, width, own)];
}

/** Over its mark a title has the whole width; one that no width holds gives way to an ellipsis. */
function above(mark: SeenMark, title: string, width: number, own: Stretch): Way {
  const lines = evenLines(title, width, MOST_LINES) ?? [];
  const reach = widest(lines);
  const textX = Math.max(0, Math.min(mark.x * width - MARK_SIZE / 2, width - reach));
  const stretch = {
    start: Math.min(own.start, textX),
    end: Math.max(own.end, textX + reach + LABEL_GAP),
  };
  return { side: 'above', lines, textX, lead: lines.length, stretch, high: lines.length + 1 };
}

/** In as few lines as there can be, none of them much shorter than the others. */
function evenLines(title: string, room: number, most: number): readonly string[] | null {
  let lines = wholeLines(title, LABEL_SIZE, room, most);
  const fewest = lines?.length ?? 0;
  for (let share = 0.92; fewest > 1 && share > 0.4; share -= 0.08) {
    lines = wholeLines(title, LABEL_SIZE, room * share, fewest) ?? lines;
  }
  return lines;
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE)));
}
