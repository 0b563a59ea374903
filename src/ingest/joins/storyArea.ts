import type { Place } from '../../model/story';
import type { Tell } from '../problems';
import type { TableResult } from '../tableResult';

/** Degrees beyond the middle half of the other places that are still no surprise. */
const MARGIN = 25;
/** Fewer others make no area. */
const OTHERS_NEEDED = 3;

/**
 * A notice for each place that lies far from where the others do, as places with swapped or
 * mistyped coordinates do. The area is that of the other places, so that one far place cannot
 * hide itself, nor another.
 */
export function tellFarPlaces({ rows, grid, columns }: TableResult<Place>, tell: Tell): void {
  const lats = rows.map(({ record }) => record.lat).sort((a, b) => a - b);
  const lngs = rows.map(({ record }) => record.lng).sort((a, b) => a - b);
  if (rows.length - 1 < OTHERS_NEEDED) return;
  for (const { row, record } of rows) {
    const { lat, lng } = record;
    if (isWithin(lat, lats) && isWithin(lng, lngs)) continue;
    const swapped = isWithin(lng, lats, lat) && isWithin(lat, lngs, lng);
    const value = grid[row - 1]?.[columns.indexOf('lat')] ?? null;
    const detail = { lat, lng, swapped: swapped ? 1 : 0 };
    tell('place-far-off', 'none', { row, column: 'lat', value, detail });
  }
}

/** Whether a value lies near the middle half of the others; `own` is what is not among them. */
function isWithin(value: number, sorted: readonly number[], own = value): boolean {
  // The sorted values without one `own`: those from its place on move up by one.
  const other = (index: number): number =>
    sorted[index + ((sorted[index] ?? own) >= own ? 1 : 0)] ?? value;
  const last = sorted.length - 2;
  const low = other(Math.floor(last / 4));
  const high = other(Math.ceil((last * 3) / 4));
  const margin = Math.max(MARGIN, (high - low) / 2);
  return value >= low - margin && value <= high + margin;
}
