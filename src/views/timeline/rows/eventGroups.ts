import type { StoryEvent } from '../../../model/story';
import type { Span } from '../span/timelineSpan';
import { drawnAt, type LaneItems } from './timelineItems';
import { CELL_WIDTH, GROUP_WIDTH, MARK_GAP } from './timelineMeasures';

/**
 * Events that stand too close to be drawn one by one. Its box begins where they begin and is as long
 * as they last, as far as what comes next leaves it room.
 */
export interface EventGroup extends Span {
  readonly id: string;
  readonly row: number;
  /** In order of time; two at least. */
  readonly events: readonly StoryEvent[];
  /** Of its first event, in the order of all lanes. */
  readonly order: number;
}

/** Items that begin in one cell of time, or in several where one alone reaches into the next. In pixels. */
interface Run {
  readonly items: readonly number[];
  /** Where the first mark would begin and the last end. */
  readonly start: number;
  readonly end: number;
  /** The end of its last cell. */
  readonly cellEnd: number;
}

/**
 * Counts what found no row, by cells of time that keep their place while one moves along. What is
 * alone in its cell stands in the row as a mark.
 *
 * @param rowOf the row of each item, -1 for what is to be counted; marks that stand alone are put in
 * @param row the one for groups
 */
export function countRest(
  items: LaneItems,
  rowOf: Int16Array,
  whole: Span,
  scale: number,
  row: number,
): readonly EventGroup[] {
  const runs = joined(runsOf(items, rowOf, whole, scale));
  return runs.flatMap((run, i): readonly EventGroup[] => {
    const [first = 0] = run.items;
    if (run.items.length === 1) {
      rowOf[first] = row;
      return [];
    }
    const next = runs[i + 1];
    const start = boxStart(run);
    const room = next === undefined ? Infinity : boxStart(next) - gapBefore(next);
    const end = Math.min(room, Math.max(run.end, start + GROUP_WIDTH));
    const from = whole.from + start / scale;
    return [
      {
        id: `${items.topic ?? ''}@${Math.round(from)}`,
        row,
        from,
        to: Math.min(whole.to, whole.from + end / scale),
        events: run.items.flatMap((item) => items.events[item] ?? []),
        order: items.orders[first] ?? 0,
      },
    ];
  });
}

function runsOf(items: LaneItems, rowOf: Int16Array, whole: Span, scale: number): readonly Run[] {
  const cells = new Map<number, { items: number[]; start: number; end: number }>();
  for (let i = 0; i < rowOf.length; i += 1) {
    if (rowOf[i] !== -1) continue;
    const { start, end } = drawnAt(items, i, whole, scale);
    const cell = Math.max(0, Math.floor(start / CELL_WIDTH));
    const known = cells.get(cell);
    if (known === undefined) cells.set(cell, { items: [i], start, end });
    else {
      known.items.push(i);
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    }
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([cell, run]) => ({ ...run, cellEnd: (cell + 1) * CELL_WIDTH }));
}

/** One alone that reaches into what comes next is counted with it. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const before = found[found.length - 1];
    const reaches =
      before !== undefined && before.items.length === 1 && before.end + MARK_GAP > boxStart(run);
    if (before === undefined || !reaches) found.push(run);
    else {
      found[found.length - 1] = {
        items: [...before.items, ...run.items],
        start: before.start,
        end: Math.max(before.end, run.end),
        cellEnd: run.cellEnd,
      };
    }
  }
  return found;
}

/** Where a run is drawn: a group early enough to be as wide as its number within its cells. */
function boxStart({ items, start, cellEnd }: Run): number {
  return items.length === 1
    ? start
    : Math.max(0, Math.min(start, cellEnd - GROUP_WIDTH - MARK_GAP));
}

function gapBefore({ items }: Run): number {
  return items.length === 1 ? MARK_GAP : 0;
}
