import type { Stretches } from './packRows';

/** What a row holds already: stretches that do not touch, in order. */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Puts as many stretches into rows as have room, served pass after pass, so that what matters more
 * gets its place first; within a pass in the order given.
 *
 * @param passes for each stretch the pass in which it is served, from 0
 * @returns the row of each stretch from 0, or -1 where none had room. O(n · rows · log n)
 */
export function packByPass(
  { starts, ends }: Stretches,
  maxRows: number,
  passes: Uint8Array,
): Int16Array {
  const placed = new Int16Array(starts.length).fill(-1);
  let rows = emptyRows(maxRows);
  const last = passes.reduce((a, b) => Math.max(a, b), 0);
  for (let pass = 0; pass <= last; pass += 1) {
    const fresh = emptyRows(maxRows);
    for (let i = 0; i < starts.length; i += 1) {
      if (passes[i] !== pass) continue;
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const row = freeRow(rows, fresh, start, end);
      if (row === -1) continue;
      placed[i] = row;
      fresh[row]?.starts.push(start);
      fresh[row]?.ends.push(end);
    }
    rows = rows.map((taken, r) => merge(taken, fresh[r] ?? taken));
  }
  return placed;
}

function emptyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, () => ({ starts: [], ends: [] }));
}

/** In this pass only the end of each row can be in the way, of earlier ones anything. */
function freeRow(rows: readonly Row[], fresh: readonly Row[], start: number, end: number): number {
  for (let r = 0; r < rows.length; r += 1) {
    const mine = fresh[r];
    const taken = rows[r];
    if (mine === undefined || taken === undefined) continue;
    const before = mine.ends.length === 0 ? -Infinity : (mine.ends[mine.ends.length - 1] ?? 0);
    if (before <= start && isFree(taken, start, end)) return r;
  }
  return -1;
}

/** Looks for the first stretch that ends after the start: no other can be in the way. */
function isFree(row: Row, start: number, end: number): boolean {
  let low = 0;
  let high = row.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row.ends[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (row.starts[low] ?? Infinity) >= end;
}

function merge(a: Row, b: Row): Row {
  const merged: Row = { starts: [], ends: [] };
  let i = 0;
  let j = 0;
  while (i < a.starts.length || j < b.starts.length) {
    const takeA = (a.starts[i] ?? Infinity) <= (b.starts[j] ?? Infinity);
    merged.starts.push((takeA ? a.starts[i] : b.starts[j]) ?? 0);
    merged.ends.push((takeA ? a.ends[i] : b.ends[j]) ?? 0);
    if (takeA) i += 1;
    else j += 1;
  }
  return merged;
}
