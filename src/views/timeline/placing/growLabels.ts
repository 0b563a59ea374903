import type { Box } from '../../../layout/boxes';

export interface GrowingLabel {
  readonly id: string;
  readonly row: number;
  /** Where it stands at each of its lengths, the shortest first: alike but for one side. */
  readonly boxes: readonly Box[];
}

/**
 * The longest that each label can be, between its neighbours in the row and the picture's edges.
 * Served in the order given.
 *
 * @returns by id which of its boxes it takes. O(n log n)
 */
export function growLabels(
  labels: readonly GrowingLabel[],
  width: number,
): ReadonlyMap<string, number> {
  const sizes = new Map(labels.map(({ id }) => [id, 0]));
  const boxOf = (label: GrowingLabel) => label.boxes[sizes.get(label.id) ?? 0] ?? NO_BOX;
  const neighbours = neighboursIn(labels);
  for (const label of labels) {
    const [before, after] = neighbours.get(label.id) ?? [null, null];
    const left = before === null ? 0 : endOf(boxOf(before));
    const right = after === null ? width : boxOf(after).x;
    const fitting = label.boxes.filter((box) => box.x >= left && endOf(box) <= right);
    sizes.set(label.id, Math.max(0, fitting.length - 1));
  }
  return sizes;
}

type Neighbours = readonly [before: GrowingLabel | null, after: GrowingLabel | null];

function neighboursIn(labels: readonly GrowingLabel[]): ReadonlyMap<string, Neighbours> {
  const rows = new Map<number, GrowingLabel[]>();
  for (const label of labels) {
    const row = rows.get(label.row);
    if (row === undefined) rows.set(label.row, [label]);
    else row.push(label);
  }
  const found = new Map<string, Neighbours>();
  for (const row of rows.values()) {
    const sorted = row.sort((a, b) => startOf(a) - startOf(b));
    sorted.forEach((label, i) => {
      found.set(label.id, [sorted[i - 1] ?? null, sorted[i + 1] ?? null]);
    });
  }
  return found;
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

function startOf(label: GrowingLabel): number {
  return (label.boxes[0] ?? NO_BOX).x;
}

function endOf(box: Box): number {
  return box.x + box.width;
}
