import { boundDate } from '../../../format/dates/boundDate';
import { formatDate } from '../../../format/dates/formatDate';
import { formatRange } from '../../../format/dates/formatRange';
import { formatSpan } from '../../../format/dates/formatSpan';
import type { Locale } from '../../../format/locale';
import type { StoryDate } from '../../../model/date';
import type { Era, StoryEvent } from '../../../model/story';
import type { EventGroup } from '../rows/eventGroups';
import type { Span } from '../span/timelineSpan';

/** A mark in words, to be heard: its title and its date, said as precisely as it is known. */
export function markName(event: StoryEvent, locale: Locale): string {
  const { calendar } = locale.pack;
  const date =
    event.date === null ? locale.words.timeline.undated : formatDate(event.date, calendar);
  return locale.fill(locale.words.timeline.dated, { title: locale.text(event.title), date });
}

/** A group in words: how many events and from when to when. */
export function groupName(group: EventGroup, locale: Locale): string {
  const { counts, group: template } = locale.words.timeline;
  return locale.fill(template, {
    counts: locale.count(counts, group.events.length),
    span: countedDates(group, locale),
  });
}

/** From the first to the last of the dates that a group counts, each as well as it is known. */
function countedDates({ events, from, to }: EventGroup, locale: Locale): string {
  const dates = events.flatMap(({ date }) => date ?? []);
  const first = extreme(dates, ({ min }) => min ?? -Infinity, -1);
  const last = extreme(dates, ({ max }) => max ?? Infinity, 1);
  const start = first?.min === null ? null : (first?.start ?? null);
  const end = last?.max === null ? null : (last?.end ?? last?.start ?? null);
  if (start === null && end === null) return spanName({ from, to }, locale);
  const min = first?.min ?? null;
  const max = last?.max ?? null;
  return formatDate({ edtf: '', range: true, start, end, min, max }, locale.pack.calendar);
}

/** The date that begins first or ends last; of several, the least well known says enough. */
function extreme(
  dates: readonly StoryDate[],
  instantOf: (date: StoryDate) => number,
  sign: 1 | -1,
): StoryDate | null {
  let found: StoryDate | null = null;
  for (const date of dates) {
    if (found === null || sign * (instantOf(date) - instantOf(found)) > 0) found = date;
  }
  return found;
}

export function spanName(span: Span, locale: Locale): string {
  return formatSpan(span.from, span.to, locale.pack.calendar);
}

/** When an era begins and when it ends, each as well as it is known. */
export function eraDates({ from, to }: Era, locale: Locale): string {
  const { calendar } = locale.pack;
  if (from.start === null || to.start === null) return '';
  return boundDate(formatRange(from.start, to.end ?? to.start, calendar));
}

/** More ids than this in one attribute would weigh more than the page: a group can hold thousands. */
const MOST_IDS = 24;

/** A group is drawn anew in each frame that it moves in, and its ids never change. */
const known = new WeakMap<EventGroup, string>();

/** The ids of a group for its hook, the earliest first. */
export function groupIds(group: EventGroup): string {
  const before = known.get(group);
  if (before !== undefined) return before;
  const ids = group.events
    .slice(0, MOST_IDS)
    .map(({ id }) => id)
    .join(' ');
  known.set(group, ids);
  return ids;
}
