/** Stretches on one line, in any unit; both lists are alike long, each start before its end. */
export interface Stretches {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/**
 * Puts every stretch into the first row where it touches no other; sorted by start, that takes no
 * more rows than there are stretches over one point.
 *
 * @returns the row of each stretch from 0; `null` when `maxRows` do not do. O(n · rows)
 */
export function packRows({ starts, ends }: Stretches, maxRows: number): Int16Array | null {
  const placed = new Int16Array(starts.length);
  const taken = new Float64Array(maxRows).fill(-Infinity);
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    let row = 0;
    while (row < maxRows && (taken[row] ?? 0) > start) row += 1;
    if (row === maxRows) return null;
    taken[row] = ends[i] ?? 0;
    placed[i] = row;
  }
  return placed;
}
