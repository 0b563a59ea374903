import type { Box } from '../../layout/boxes';

export interface GrowingLabel {
  readonly id: string;
  readonly row: number;
  /** Where it stands, and where it would if it were whole: alike but for one side and its length. */
  readonly short: Box;
  readonly long: Box;
}

/**
 * Labels that have room to be whole, between their neighbours in the row and the picture's edges.
 * Served in the order given.
 *
 * @returns their ids. O(n log n)
 */
export function growLabels(labels: readonly GrowingLabel[], width: number): ReadonlySet<string> {
  const rows = new Map<number, GrowingLabel[]>();
  for (const label of labels) {
    const row = rows.get(label.row);
    if (row === undefined) rows.set(label.row, [label]);
    else row.push(label);
  }
  const neighbours = new Map<string, readonly [GrowingLabel | null, GrowingLabel | null]>();
  for (const row of rows.values()) {
    const sorted = row.sort((a, b) => a.short.x - b.short.x);
    sorted.forEach((label, i) =>
      neighbours.set(label.id, [sorted[i - 1] ?? null, sorted[i + 1] ?? null]),
    );
  }
  const grown = new Set<string>();
  const boxOf = (label: GrowingLabel) => (grown.has(label.id) ? label.long : label.short);
  for (const label of labels) {
    const [before, after] = neighbours.get(label.id) ?? [null, null];
    const left = before === null ? 0 : endOf(boxOf(before));
    const right = after === null ? width : boxOf(after).x;
    if (label.long.x >= left && endOf(label.long) <= right) grown.add(label.id);
  }
  return grown;
}

function endOf(box: Box): number {
  return box.x + box.width;
}
