import { HIT_SIZE } from '../rows/timelineMeasures';

/** A stretch of the strip, in pixels. */
export interface StripArea {
  readonly x: number;
  readonly width: number;
}

/** Where a hand takes hold of the window and of its ends. No two overlap. */
export interface StripAreas {
  readonly from: StripArea;
  readonly window: StripArea;
  readonly to: StripArea;
}

/**
 * The areas of a window that stands from one pixel to another. An end answers on both its sides;
 * where the window is narrow it reaches outwards, so that the window can still be carried.
 */
export function stripAreas(start: number, end: number): StripAreas {
  const middle = (start + end) / 2;
  const half = Math.max(HIT_SIZE / 2, (end - start - HIT_SIZE) / 2);
  return {
    from: { x: Math.min(start + HIT_SIZE / 2, middle - half) - HIT_SIZE, width: HIT_SIZE },
    window: { x: middle - half, width: half * 2 },
    to: { x: Math.max(end - HIT_SIZE / 2, middle + half), width: HIT_SIZE },
  };
}
