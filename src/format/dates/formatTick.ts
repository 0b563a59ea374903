import type { Calendar } from './calendar';
import { fill } from '../fill';
import { formatPoint } from './formatPoint';
import { type TickUnit, pointAt } from './pointAt';
import { writePoint } from './writePoint';

/**
 * The label of an axis at an instant (milliseconds UTC), as short as can be: `2024`, `Jul`, `2`.
 * What it belongs to is seen from its neighbours.
 */
export function formatTick(instant: number, unit: TickUnit, calendar: Calendar): string {
  const point = pointAt(instant, unit);
  switch (unit) {
    case 'decade':
      return fill(calendar.ticks.decade, { year: point.year });
    case 'year':
      return point.year > 0
        ? String(point.year)
        : writePoint(point, calendar.cases.plain, calendar);
    case 'month':
      return calendar.ticks.months[(point.month ?? 1) - 1] ?? '';
    case 'day':
      return String(point.day);
  }
}

/** The same label for a screen reader, which sees no neighbours: `2 July 2024`. */
export function speakTick(instant: number, unit: TickUnit, calendar: Calendar): string {
  return formatPoint(pointAt(instant, unit), calendar);
}
