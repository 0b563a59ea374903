import type { Place } from '../../model/story';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';
import { boxOf, isInBox } from './countryBoxes';

/**
 * A notice for each place outside the country that its row names, with what would put it there.
 * @returns the rows of these places.
 */
export function reportCountries(
  { rows, grid, columns }: TableResult<Place>,
  report: Report,
): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { row, record } of rows) {
    const { lat, lng, country } = record;
    const box = country === null ? null : boxOf(country);
    if (country === null || box === null || isInBox(lat, lng, box)) continue;
    const signs = [
      [-lat, lng],
      [lat, -lng],
      [-lat, -lng],
    ] as const;
    const swapped = isInBox(lng, lat, box) ? 1 : signs.some(([a, b]) => isInBox(a, b, box)) ? 2 : 0;
    const value = grid[row - 1]?.[columns.indexOf('lat')] ?? null;
    const detail = { lat, lng, country, swapped };
    report('place-outside-country', 'none', { row, column: 'lat', value, detail });
    told.add(row);
  }
  return told;
}
