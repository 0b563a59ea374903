/** A stretch of a row, in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a row holds from left to right: marks and labels, none over another. */
export interface RowSpace {
  /** In order; changed by what follows. */
  readonly taken: Stretch[];
  readonly width: number;
}

/** Takes a stretch if it is free and in the picture, and says whether it did. */
export function take({ taken, width }: RowSpace, start: number, end: number): boolean {
  if (start < 0 || end > width) return false;
  const at = firstAfter(taken, start);
  const [before, next] = [taken[at - 1], taken[at]];
  if ((before !== undefined && before.end > start) || (next !== undefined && next.start < end)) {
    return false;
  }
  taken.splice(at, 0, { start, end });
  return true;
}

/** Lets the stretch that begins here go, and answers the free room around it. */
export function release(row: RowSpace, start: number): Stretch {
  const at = firstAfter(row.taken, start) - 1;
  if (row.taken[at]?.start === start) row.taken.splice(at, 1);
  return freeAround(row, start);
}

/** The free room around a place that nothing takes. */
export function freeAround({ taken, width }: RowSpace, at: number): Stretch {
  const next = firstAfter(taken, at);
  return { start: taken[next - 1]?.end ?? 0, end: taken[next]?.start ?? width };
}

/** The place of the first stretch that begins after. */
function firstAfter(taken: readonly Stretch[], start: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
