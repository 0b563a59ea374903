import type { StoryDate } from '../../model/date';
import type { Calendar } from './calendar';
import { formatPoint } from './formatPoint';
import { formatRange } from './formatRange';

/**
 * A date in the words of one language, exactly as well known as it is: `2 July 2025`,
 * `16–17 June 2025`, `spring 2025`, `about July 2024`, `since May 2023`. In the middle of a
 * sentence or alone; it never begins with a capital that the language does not ask for.
 */
export function formatDate(date: StoryDate, calendar: Calendar): string {
  const { start, end } = date;
  if (start !== null && end !== null) return formatRange(start, end, calendar);
  if (start !== null) return formatPoint(start, calendar, date.range ? 'since' : 'alone');
  if (end !== null) return formatPoint(end, calendar, 'until');
  return date.edtf;
}
