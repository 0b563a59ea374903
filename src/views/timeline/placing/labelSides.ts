import { markBox, roomWithin, titleStart } from './markBox';
import type { LabelSide, PlacedGroup, SeenMark } from './placed';
import { freeAround, type RowSpace, type Stretch } from './rowSpace';

/**
 * The sides on which a title may stand, the best first: where it stands whole, else where it would be
 * longest; last in its mark, if only cut.
 *
 * @param whole what the whole title takes, in pixels
 */
export function sidesOf(
  mark: SeenMark,
  whole: number,
  width: number,
  row: RowSpace,
): readonly LabelSide[] {
  const start = titleStart(mark, 0, 'after', width);
  const after = freeAround(row, start).end - start;
  const end = titleStart(mark, 0, 'before', width);
  const before = end - freeAround(row, end).start;
  const isBefore = mark.isTitledBefore ? before >= whole : after < whole && after < before;
  const beside: readonly LabelSide[] = isBefore ? ['before', 'after'] : ['after', 'before'];
  return roomWithin(mark, width) >= whole ? ['within', ...beside] : [...beside, 'within'];
}

/** What stands in each row before any label does. */
export function rowSpaces(
  marks: readonly SeenMark[],
  groups: readonly PlacedGroup[],
  width: number,
): ReadonlyMap<number, RowSpace> {
  const rows = new Map<number, { readonly taken: Stretch[]; readonly width: number }>();
  const add = (row: number, start: number, length: number) => {
    const known = rows.get(row);
    const stretch = { start, end: start + length };
    if (known === undefined) rows.set(row, { taken: [stretch], width });
    else known.taken.push(stretch);
  };
  for (const mark of marks) {
    const box = markBox(mark, width);
    add(mark.row, box.x, box.width);
  }
  for (const { row, x, width: share } of groups) add(row, x * width, share * width);
  for (const { taken } of rows.values()) taken.sort((a, b) => a.start - b.start);
  return rows;
}
