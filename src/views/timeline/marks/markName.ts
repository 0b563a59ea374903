import { formatRange } from '../../../format/formatRange';
import { formatSpan } from '../../../format/formatSpan';
import type { Locale } from '../../../format/locale';
import type { Era, StoryEvent } from '../../../model/story';
import type { EventGroup } from '../rows/timelineRows';
import type { Span } from '../span/timelineSpan';

/** A mark in words: its title and its date, said as precisely as it is known. */
export function markName(event: StoryEvent, locale: Locale): string {
  const date = event.date === null ? locale.words.timeline.undated : locale.date(event.date);
  return locale.fill(locale.words.timeline.dated, { title: locale.text(event.title), date });
}

/** A group in words: how many events and from when to when. */
export function groupName(group: EventGroup, locale: Locale): string {
  const { counts, group: template } = locale.words.timeline;
  return locale.fill(template, {
    counts: locale.count(counts, group.events.length),
    span: spanName(group, locale),
  });
}

export function spanName(span: Span, locale: Locale): string {
  return formatSpan(span.from, span.to, locale.pack.calendar);
}

/** When an era begins and when it ends, each as well as it is known. */
export function eraDates({ from, to }: Era, locale: Locale): string {
  const { calendar } = locale.pack;
  if (from.start === null || to.start === null) return '';
  return formatRange(from.start, to.end ?? to.start, calendar);
}

/** More ids than this in one attribute would weigh more than the page: a group can hold thousands. */
const MOST_IDS = 100;

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
