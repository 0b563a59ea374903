import type { StoryEvent } from '../../../model/story';
import { lengthOf, type Span } from '../span/timelineSpan';
import { drawnAt, stretchesAt, type LaneItems } from './timelineItems';
import { LABEL_GAP, NARROWEST } from './timelineMeasures';
import type { LaneRows } from './timelineRows';

/** The picture for which titles are given room, in pixels: that of a window of 1366. */
const USUAL = 1000;
/** A lane with more events than this has no room for all titles anyway. */
const MOST = 60;

type Stretch = readonly [start: number, end: number];

/**
 * The rows of a lane so that, on a usual screen, the title of each most important event stands whole at
 * its mark where one row more than the marks need is enough for it, and others where there is room.
 *
 * @param loose the rows that the marks need
 * @param roomOf what the whole title of an event takes, in pixels
 */
export function titledRows(
  items: LaneItems,
  whole: Span,
  loose: LaneRows,
  roomOf: (event: StoryEvent) => number,
): LaneRows {
  if (items.events.length > MOST) return loose;
  const narrow = stretchesAt(items, whole, NARROWEST / lengthOf(whole));
  const rows = Array.from({ length: loose.rows + 1 }, () => ({
    /** Where its last mark ends in the narrowest picture. */
    end: -Infinity,
    taken: [] as Stretch[],
  }));
  const rowOf = new Int16Array(items.events.length);
  let used = loose.rows;
  items.events.forEach((event, i) => {
    const wanted = withTitle(drawnAt(items, i, whole, USUAL / lengthOf(whole)), roomOf(event));
    const open = event.rank === 1 ? rows : rows.slice(0, used);
    const free = open.filter(({ end }) => end <= (narrow.starts[i] ?? 0));
    const isFree =
      ([from, to]: Stretch) =>
      (row: (typeof rows)[number]) =>
        row.taken.every(([start, end]) => to <= start || end <= from);
    const [found = free[0]] = wanted.flatMap((stretch) => free.find(isFree(stretch)) ?? []);
    if (found === undefined) return;
    found.end = narrow.ends[i] ?? 0;
    found.taken.push(wanted.find((stretch) => isFree(stretch)(found)) ?? wanted[0]);
    rowOf[i] = rows.indexOf(found);
    used = Math.max(used, rows.indexOf(found) + 1);
  });
  return { ...loose, rows: used, rowOf };
}

/** What a mark takes with its title in it, after it or before it; the mark alone if none of these do. */
function withTitle(
  { start, end }: { readonly start: number; readonly end: number },
  room: number,
): readonly [Stretch, ...Stretch[]] {
  if (end - start >= room) return [[start, end]];
  const beside: readonly Stretch[] = [
    [start, end + LABEL_GAP + room],
    [start - LABEL_GAP - room, end],
  ];
  const [first, ...rest] = beside.filter(([from, to]) => from >= 0 && to <= USUAL);
  return first === undefined ? [[start, end]] : [first, ...rest];
}
