import type { StoryEvent } from '../../../model/story';
import { lengthOf, type Span } from '../span/timelineSpan';
import { drawnAt, stretchesAt, type LaneItems } from './timelineItems';
import { LABEL_GAP, LABEL_INSET, MARK_SIZE, NARROWEST } from './timelineMeasures';

/** The picture for which titles are given room, in pixels: that of a window of 1366. */
const USUAL = 1040;
/** One title of an event of the first rank counts for more than all others of a lane. */
const CHIEF = 1000;

/** Where the events of a lane stand so that their titles have room. */
export interface TitlePlan {
  readonly rows: number;
  /** The row of each item. */
  readonly rowOf: Int16Array;
  /** Events whose titles stand whole before their marks, and would not after them. */
  readonly before: ReadonlySet<string>;
  /** How many titles stand whole, those of the first rank first. */
  readonly worth: number;
}

/** From where to where something stands in the usual picture. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Row {
  /** Where its last mark ends in the narrowest picture. */
  end: number;
  /** Marks in the order of time, each with its title where that stands whole. */
  readonly taken: { i: number; at: Stretch }[];
}

/**
 * Items in so many rows, as many titles whole as there is room for. In the order of time a title stands
 * before its mark if it can: what lies there, nothing that follows could use as well. In the end it moves
 * behind its mark, where readers look for it, if that room was left over.
 *
 * @param roomOf what the whole title of an event takes, in pixels
 * @returns `null` when so many rows do not hold the marks
 */
export function titlePlan(
  items: LaneItems,
  whole: Span,
  rowCount: number,
  roomOf: (event: StoryEvent) => number,
): TitlePlan | null {
  const scale = USUAL / lengthOf(whole);
  const narrow = stretchesAt(items, whole, NARROWEST / lengthOf(whole));
  const rows = Array.from({ length: rowCount }, (): Row => ({ end: -Infinity, taken: [] }));
  const rowOf = new Int16Array(items.events.length);
  let worth = 0;
  for (const [i, event] of items.events.entries()) {
    const mark = drawnAt(items, i, whole, scale);
    const open = rows.filter(({ end }) => end <= (narrow.starts[i] ?? 0));
    const titled = waysOf(mark, roomOf(event)).flatMap((at) => rowFor(at, open));
    const [found = rowFor(mark, open)[0] ?? { row: open[0], at: mark }] = titled;
    if (found.row === undefined) return null;
    if (titled.length > 0) worth += event.rank === 1 ? CHIEF : 1;
    found.row.end = narrow.ends[i] ?? 0;
    found.row.taken.push({ i, at: found.at });
    rowOf[i] = rows.indexOf(found.row);
  }
  const before = new Set<string>();
  for (const { taken } of rows) {
    for (const one of [...taken].reverse()) {
      const mark = drawnAt(items, one.i, whole, scale);
      if (one.at.start >= mark.start) continue;
      const after = { start: mark.start, end: mark.end + mark.start - one.at.start };
      const others = taken.filter((other) => other !== one);
      if (after.end <= USUAL && others.every(({ at }) => isApart(at, after))) one.at = after;
      else before.add(items.events[one.i]?.id ?? '');
    }
  }
  return { rows: rowCount, rowOf, before, worth };
}

/** What a mark takes with its title in it, before it or after it, as far as the picture has room. */
function waysOf({ start, end }: Stretch, room: number): readonly Stretch[] {
  if (end - start >= room + LABEL_INSET) return [{ start, end }];
  const beside = [
    { start: start - LABEL_GAP - room, end },
    { start, end: end + LABEL_GAP + room },
  ];
  return beside.filter((one) => one.start >= 0 && one.end <= USUAL);
}

/** Of the rows with room the one in which least is left unused before it. */
function rowFor(at: Stretch, open: readonly Row[]): readonly { row: Row; at: Stretch }[] {
  const free = open.filter(({ taken }) => taken.every((one) => isApart(one.at, at)));
  const reach = ({ taken }: Row) => Math.max(-MARK_SIZE, ...taken.map((one) => one.at.end));
  const [first] = [...free].sort((a, b) => reach(b) - reach(a));
  return first === undefined ? [] : [{ row: first, at }];
}

function isApart(a: Stretch, b: Stretch): boolean {
  return a.end <= b.start || b.end <= a.start;
}
