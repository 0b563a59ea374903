import { packByPass } from '../../../layout/packByPass';
import { packRows } from '../../../layout/packRows';
import type { StoryEvent } from '../../../model/story';
import { drawnAt, stretchesAt, type LaneItems } from './timelineItems';
import { CELL_WIDTH, MARK_GAP, MARK_SIZE, TITLE_ROOM } from './timelineMeasures';
import { lengthOf, type Span } from '../span/timelineSpan';

/** Events that stand too close to be drawn one by one. */
export interface EventGroup extends Span {
  readonly id: string;
  readonly row: number;
  /** In order of time; never empty. */
  readonly events: readonly StoryEvent[];
  /** Of its first event, in the order of all lanes. */
  readonly order: number;
}

/** A lane at one scale. */
export interface LaneRows {
  readonly rows: number;
  /** The row of each item; -1 for what a group stands for. */
  readonly rowOf: Int16Array;
  /** In order of time; no two overlap. */
  readonly groups: readonly EventGroup[];
}

/**
 * All items one by one, at any scale from this on; `null` where the rows allowed do not do. If they
 * allow it, no two titles have to share the room of one.
 */
export function looseRows(
  items: LaneItems,
  whole: Span,
  scale: number,
  maxRows: number,
): LaneRows | null {
  // Marks that would not even fit end to end need no trying: with very many it takes a while.
  const room = lengthOf(whole) * scale + MARK_SIZE + MARK_GAP;
  if (items.events.length * (MARK_SIZE + MARK_GAP) > maxRows * room) return null;
  const rowOf =
    packRows(stretchesAt(items, whole, scale, TITLE_ROOM), maxRows) ??
    packRows(stretchesAt(items, whole, scale), maxRows);
  if (rowOf === null) return null;
  let rows = 1;
  for (const row of rowOf) rows = Math.max(rows, row + 1);
  return { rows, rowOf, groups: [] };
}

/**
 * A lane with more items than room: the important ones stand one by one in the upper rows, the
 * rest are counted in the last row, by cells of time that keep their place while one moves along.
 */
export function crowdedRows(
  items: LaneItems,
  whole: Span,
  scale: number,
  maxRows: number,
): LaneRows {
  const loose = looseRows(items, whole, scale, maxRows);
  if (loose !== null) return { ...loose, rows: maxRows };
  const last = maxRows - 1;
  const rowOf = packByPass(stretchesAt(items, whole, scale), last, items.passes);
  const length = CELL_WIDTH / scale;
  const cells = new Map<number, Cell>();
  for (let i = 0; i < rowOf.length; i += 1) {
    if (rowOf[i] !== -1) continue;
    const middle = ((items.starts[i] ?? 0) + (items.ends[i] ?? 0)) / 2;
    const cell = Math.floor((middle - whole.from) / length);
    const event = items.events[i];
    const known = cells.get(cell);
    if (event === undefined) continue;
    if (known === undefined) cells.set(cell, { first: i, events: [event] });
    else known.events.push(event);
  }
  const groups: EventGroup[] = [];
  let singleEnd = -Infinity;
  for (const [cell, { first, events }] of [...cells].sort(([a], [b]) => a - b)) {
    if (events.length === 1) {
      const { start, end } = drawnAt(items, first, whole, scale);
      if (start >= singleEnd && isAlone(start, end, cell, cells)) {
        singleEnd = end + MARK_GAP;
        rowOf[first] = last;
        continue;
      }
    }
    groups.push({
      id: `${items.topic ?? ''}@${Math.round(whole.from + cell * length)}`,
      row: last,
      from: whole.from + cell * length,
      to: whole.from + (cell + 1) * length,
      events,
      order: items.orders[first] ?? 0,
    });
  }
  return { rows: maxRows, rowOf, groups };
}

interface Cell {
  /** Its first item. */
  readonly first: number;
  readonly events: StoryEvent[];
}

/** One alone needs no group, as long as it reaches into no other cell that has something. */
function isAlone(
  start: number,
  end: number,
  own: number,
  cells: ReadonlyMap<number, Cell>,
): boolean {
  const last = Math.floor(end / CELL_WIDTH);
  for (let cell = Math.floor(start / CELL_WIDTH); cell <= last; cell += 1) {
    if (cell !== own && cells.has(cell)) return false;
  }
  return true;
}
