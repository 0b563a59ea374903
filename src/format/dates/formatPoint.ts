import type { DatePoint } from '../../model/date';
import type { Calendar, CaseWords } from './calendar';
import { fill, fillDates } from '../fill';
import { writePoint } from './writePoint';

export type PointRole = 'alone' | 'since' | 'until';

/**
 * One point in words, with how well it is known: `about July 2024`, `2024 (uncertain)`. The role
 * says whether it stands alone or is the one known end of an open range: `since May 2023`.
 */
export function formatPoint(
  point: DatePoint,
  calendar: Calendar,
  role: PointRole = 'alone',
): string {
  const bare = writePoint(point, wordsOf(point, calendar, role), calendar);
  const phrase = phraseOf(point, bare, calendar, role);
  const date = phrase === null ? bare : fillDates(phrase, { date: bare });
  return point.uncertain ? fill(calendar.phrases.uncertain, { date }) : date;
}

function wordsOf(point: DatePoint, calendar: Calendar, role: PointRole): CaseWords {
  const { plain, about, since, until } = calendar.cases;
  if (role === 'since') return since ?? plain;
  if (role === 'until') return until ?? plain;
  return (point.approximate ? about : null) ?? plain;
}

function phraseOf(
  point: DatePoint,
  bare: string,
  calendar: Calendar,
  role: PointRole,
): string | null {
  const { phrases } = calendar;
  if (role === 'since') {
    const { since, sinceAbout, sinceTwo, sinceAboutTwo } = phrases;
    const isTwo = /^2\b/.test(bare);
    if (point.approximate) return (isTwo ? sinceAboutTwo : null) ?? sinceAbout;
    return (isTwo ? sinceTwo : null) ?? since;
  }
  if (role === 'until') return point.approximate ? phrases.untilAbout : phrases.until;
  return point.approximate ? phrases.about : null;
}
