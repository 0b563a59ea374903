import { packByPass } from '../../../layout/packByPass';
import { packRows } from '../../../layout/packRows';
import { lengthOf, type Span } from '../span/timelineSpan';
import { countRest, type EventGroup } from './eventGroups';
import { stretchesAt, type LaneItems } from './timelineItems';
import { MARK_SIZE } from './timelineMeasures';

/** A lane at one scale. */
export interface LaneRows {
  readonly rows: number;
  /** The row of each item; -1 for what a group stands for. */
  readonly rowOf: Int16Array;
  /** In order of time; no two overlap. */
  readonly groups: readonly EventGroup[];
  /** Events whose titles stand before their marks if they have room there. */
  readonly before: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** All items one by one, at any scale from this on; `null` where the rows allowed do not do. */
export function looseRows(
  items: LaneItems,
  whole: Span,
  scale: number,
  maxRows: number,
): LaneRows | null {
  // Marks that would not even fit end to end need no trying: with very many it takes a while.
  const room = lengthOf(whole) * scale + MARK_SIZE;
  if (items.events.length * MARK_SIZE > maxRows * room) return null;
  const rowOf = packRows(stretchesAt(items, whole, scale), maxRows);
  if (rowOf === null) return null;
  let rows = 1;
  for (const row of rowOf) rows = Math.max(rows, row + 1);
  return { rows, rowOf, groups: [], before: NONE };
}

/**
 * A lane with more items than room: the important ones stand one by one in the upper rows, the
 * rest are counted in the last row.
 *
 * @param mostMarks what may stand one by one in the upper rows: of those fewer are used where they
 * would hold more, and none where even one would
 */
export function crowdedRows(
  items: LaneItems,
  whole: Span,
  scale: number,
  maxRows: number,
  mostMarks = Infinity,
): LaneRows {
  const loose = looseRows(items, whole, scale, maxRows);
  if (loose !== null) return { ...loose, rows: maxRows };
  const last = maxRows - 1;
  const stretches = stretchesAt(items, whole, scale);
  let used = last;
  let rowOf = packByPass(stretches, used, items.passes);
  while (used > 0 && countPlaced(rowOf) > mostMarks) {
    used -= 1;
    rowOf = packByPass(stretches, used, items.passes);
  }
  const groups = countRest(items, rowOf, whole, scale, last);
  return { rows: maxRows, rowOf, groups, before: NONE };
}

function countPlaced(rowOf: Int16Array): number {
  return rowOf.reduce((count, row) => count + Number(row !== -1), 0);
}
