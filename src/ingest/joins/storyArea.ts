import type { Place } from '../../model/story';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';

/** Degrees beyond the middle half of the other places that are still no surprise. */
const MARGIN = 25;
/** Fewer others make no area. */
const OTHERS_NEEDED = 3;
/** In a story of the whole world many places are far away, which is no slip. */
const MOST_FAR = { share: 0.1, least: 2 };

/**
 * A notice for each place that lies far from where the others do, or would lie much nearer with
 * its coordinates swapped. The area is that of the other places, so that one far place cannot
 * hide itself, nor another. Where many are far nothing is said of them.
 * @param told rows of which more is known already.
 */
export function reportFarPlaces(
  { rows, grid, columns }: TableResult<Place>,
  told: ReadonlySet<number>,
  report: Report,
): void {
  if (rows.length - 1 < OTHERS_NEEDED) return;
  const found: FarPlace[] = [];
  const lats = rows.map(({ record }) => record.lat).sort((a, b) => a - b);
  const lngs = rows.map(({ record }) => record.lng).sort((a, b) => a - b);
  for (const { row, record } of rows) {
    if (told.has(row)) continue;
    const { lat, lng } = record;
    const [latSpan, lngSpan] = [spanOfOthers(lats, lat), spanOfOthers(lngs, lng)];
    const off = (toLat: number, toLng: number): number =>
      Math.abs(toLat - latSpan.middle) + Math.abs(toLng - lngSpan.middle);
    const swapped = off(lat, lng) > MARGIN && 2 * off(lng, lat) < off(lat, lng);
    if (!swapped && isWithin(lat, latSpan) && isWithin(lng, lngSpan)) continue;
    const value = grid[row - 1]?.[columns.indexOf('lat')] ?? null;
    const detail = { lat, lng, swapped: swapped ? 1 : 0 };
    found.push({ row, column: 'lat', value, detail });
  }
  const far = found.filter(({ detail }) => detail.swapped === 0).length;
  const isWide = far > Math.max(MOST_FAR.least, rows.length * MOST_FAR.share);
  for (const one of found) {
    if (one.detail.swapped === 1 || !isWide) report('place-far-off', 'none', one);
  }
}

interface FarPlace {
  readonly row: number;
  readonly column: string;
  readonly value: string | null;
  readonly detail: { readonly lat: number; readonly lng: number; readonly swapped: number };
}

interface Span {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The middle half of the sorted values, one of which does not count. */
function spanOfOthers(sorted: readonly number[], own: number): Span {
  // Without it, the values from its place on move down by one.
  const other = (index: number): number =>
    sorted[index + ((sorted[index] ?? own) >= own ? 1 : 0)] ?? own;
  const last = sorted.length - 2;
  return {
    low: other(Math.floor(last / 4)),
    middle: other(Math.floor(last / 2)),
    high: other(Math.ceil((last * 3) / 4)),
  };
}

function isWithin(value: number, { low, high }: Span): boolean {
  const margin = Math.max(MARGIN, (high - low) / 2);
  return value >= low - margin && value <= high + margin;
}
