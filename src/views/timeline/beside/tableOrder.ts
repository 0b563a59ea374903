import type { Locale } from '../../../format/locale';
import { compareDates } from '../../../model/dateOrder';
import type { StoryEvent, Topic } from '../../../model/story';

export type TableColumn = 'date' | 'title' | 'topic';

/** Events by a column; those alike in it stay in order of time, the undated at the end either way. */
export function sortEvents(
  events: readonly StoryEvent[],
  column: TableColumn,
  falling: boolean,
  topics: readonly Topic[],
  locale: Locale,
): readonly StoryEvent[] {
  const sign = falling ? -1 : 1;
  const byDate = (a: StoryEvent, b: StoryEvent) => compareDates(a.date, b.date);
  if (column === 'date') {
    return [...events].sort((a, b) =>
      a.date === null || b.date === null ? byDate(a, b) : sign * byDate(a, b),
    );
  }
  if (column === 'topic') {
    const rows = new Map(topics.map(({ id }, i) => [id, i]));
    const rowOf = (event: StoryEvent) => rows.get(event.topic) ?? topics.length;
    return [...events].sort((a, b) => sign * (rowOf(a) - rowOf(b)) || byDate(a, b));
  }
  const words = new Intl.Collator(locale.lang, { numeric: true });
  const titles = new Map(events.map((event) => [event, locale.text(event.title)]));
  const titleOf = (event: StoryEvent) => titles.get(event) ?? '';
  return [...events].sort((a, b) => sign * words.compare(titleOf(a), titleOf(b)) || byDate(a, b));
}
