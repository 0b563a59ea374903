import type { Locale } from '../../format/locale';
import type { StoryEvent } from '../../model/story';

/** A mark in words: its title and its date, said as precisely as it is known. */
export function markName(event: StoryEvent, locale: Locale): string {
  const date = event.date === null ? locale.words.timeline.undated : locale.date(event.date);
  return `${locale.text(event.title)}, ${date}`;
}
