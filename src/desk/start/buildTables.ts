import { fill } from '../../format/fill';
import type { Problem } from '../../ingest/problems';
import type { SourceFile } from '../../ingest/sourceFile';
import type { Lang } from '../../model/texts';
import type { Aside } from './aside';
import { listRecords } from './listRecords';
import { firstOf, listLanguages } from './listRows';
import { filledDown, mergedColumns } from './mergedColumns';
import { ownWords } from './ownWords';
import type { List } from './recognise';
import { tableFiles } from './tableFiles';
import type { DateOrder } from './whenOf';

/** What staff say of a story that begins with a list. */
export interface NewStory {
  readonly list: List;
  /** The file that the list came in, without its ending. */
  readonly name: string;
  readonly lang: Lang;
  /** Empty: the list's own, else its name. */
  readonly title: string;
  /** Which comes first in dates such as 7/2/2024, where no cell of the list tells. */
  readonly order?: DateOrder | null;
  /** Whether empty cells hold what stands above them, where cells look merged. */
  readonly isMerged?: boolean;
}

export interface BuiltStory {
  readonly files: readonly SourceFile[];
  readonly aside: readonly Aside[];
  readonly events: number;
  readonly undated: number;
  readonly topics: number;
  readonly places: number;
  readonly sources: number;
  /** Events whose only source is the list itself. */
  readonly unsourced: number;
  /** A date such as 7/2/2024 in a list of which no cell tells what comes first; `null` without one. */
  readonly ambiguous: string | null;
  /** Dates that were read otherwise than they are written, each with what staff should look at. */
  readonly doubts: readonly Problem[];
  /** Columns that look as merged cells do; what they mean is asked. */
  readonly merged: readonly string[];
}

/**
 * The tables of a story out of a list: every filled row becomes an event, the head of the story or
 * a band of time, or is kept aside with the reason; so is every cell that no table has room for.
 */
export function buildTables({
  list: given,
  name,
  lang,
  title,
  order = null,
  isMerged = false,
}: NewStory): BuiltStory {
  const merged = mergedColumns(given);
  const list = isMerged ? filledDown(given, merged) : given;
  const { events, topics, places, sources, head, ...found } = listRecords(list, {
    name,
    lang,
    order,
  });

  const storyTitle = title.trim() || (head === null ? name : firstOf(head.texts('title')));
  const used = new Set(events.map((event) => event.place));
  const files = tableFiles({
    lang,
    languages: listLanguages(list, lang),
    title: storyTitle,
    standfirst: head?.texts('summary') ?? {},
    topics,
    places: places.filter(({ id }) => used.has(id)),
    sources,
    events,
    eras: found.eras,
  });
  const own = fill(ownWords(lang).source, { name });
  const listId = sources.find((one) => one.url === '' && one.title === own)?.id;
  return {
    files,
    aside: found.aside,
    events: events.length,
    undated: events.filter(({ date }) => date === '').length,
    topics: topics.length,
    places: used.size - (used.has('') ? 1 : 0),
    sources: sources.length,
    unsourced: events.filter((event) => event.source === listId).length,
    ambiguous: found.ambiguous,
    doubts: found.doubts,
    merged: merged.map((column) => column.name),
  };
}
