import type { DatePoint, StoryDate } from '../../model/date';

/**
 * The value for `<time datetime>`: `2024`, `2024-07` or `2024-07-02`. `null` for all that HTML
 * has no notation for: seasons, decades, ranges, open ends, the year 0; and for a date that is
 * about or uncertain, since a machine would take it for exact.
 */
export function machineDate(date: StoryDate): string | null {
  const point = date.start;
  if (date.range || point === null || point.approximate || point.uncertain) return null;
  return point.year < 1 ? null : exact(point);
}

function exact(point: DatePoint): string | null {
  const year = String(point.year).padStart(4, '0');
  switch (point.precision) {
    case 'year':
      return year;
    case 'month':
      return `${year}-${two(point.month)}`;
    case 'day':
      return `${year}-${two(point.month)}-${two(point.day)}`;
    case 'season':
    case 'decade':
      return null;
  }
}

function two(part: number | null): string {
  return String(part ?? 1).padStart(2, '0');
}
