import { fill } from '../../format/fill';
import { dateHabits } from '../../ingest/dates/dateHabits';
import type { Detail, Problem, ProblemCode } from '../../ingest/problems';
import type { SourceFile } from '../../ingest/sourceFile';
import type { Lang } from '../../model/texts';
import type { Aside, AsideReason } from './aside';
import { idMaker } from './idMaker';
import { filledDown, mergedColumns } from './mergedColumns';
import { listLanguages, listRows, type ListRow } from './listRows';
import { ownWords } from './ownWords';
import { placeMaker } from './placeMaker';
import type { List } from './recognise';
import type { Role } from './roles';
import { isPictureLink, sourceMaker } from './sourceMaker';
import { datesOf, whenOf, type DateOrder } from './whenOf';
import { topicMaker } from './topicMaker';
import { tableFiles, type NewEra, type NewEvent } from './tableFiles';

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

/** Dates in words or digits that can mean one day only are not told: the preview shows them. */
const PLAIN: ReadonlySet<ProblemCode> = new Set(['date-month-name', 'date-day-first']);

/**
 * The tables of a story out of a list: every filled row becomes an event, the head of the story or
 * a band of time, or is kept aside with the reason; so is every cell that no table has room for.
 */
export function buildTables({
  list: given,
  name,
  lang,
  title,
  order: asked = null,
  isMerged = false,
}: NewStory): BuiltStory {
  const merged = mergedColumns(given);
  const list = isMerged ? filledDown(given, merged) : given;
  const words = ownWords(lang);
  const rows = listRows(list, lang);
  const aside: Aside[] = [];
  const ids = { events: idMaker(), topics: idMaker(), eras: idMaker() };
  const { topics, topicOf } = topicMaker(ids.topics);
  const { places, place } = placeMaker(idMaker());
  const { sources, source } = sourceMaker(idMaker(), name, words);
  const { order, ambiguous } = datesOf([cellsOf(rows, 'date'), cellsOf(rows, 'end')], asked);
  const dated = list.columns.find(({ role }) => role === 'date')?.index ?? -1;
  const habits = dateHabits(list.rows, dated, list.header);
  const doubts: Problem[] = [];
  const events: NewEvent[] = [];
  const eras: NewEra[] = [];
  let head: ListRow | null = null;

  // Names with a point first: a row may name a place whose point another row gives.
  for (const row of rows) place(row.cell('place'), row.cell('lat'), row.cell('lng'));

  for (const row of rows) {
    const columnOf = (role: Role) => list.columns.find((one) => one.role === role)?.name ?? null;
    const keep = (why: AsideReason, role: Role) => {
      aside.push({ row: row.row, column: columnOf(role), value: row.cell(role), why });
    };
    const tell = (role: Role, code: ProblemCode, detail: Detail) => {
      const at = { file: name, row: row.row, column: columnOf(role), value: row.cell(role) };
      if (!PLAIN.has(code)) doubts.push({ ...at, effect: 'none', code, detail });
    };
    for (const { column, value } of row.unused) {
      aside.push({ row: row.row, column, value, why: 'columnUnused' });
    }
    const titles = row.texts('title');
    const type = row.cell('type').toLowerCase();
    if (Object.keys(titles).length === 0) {
      aside.push({ row: row.row, column: null, value: row.all, why: 'noTitle' });
    } else if (type === 'title' && head === null) head = row;
    else {
      const { edtf, unread } = whenOf(row.cell, { order, habits, tell });
      for (const role of unread)
        keep(role === 'end' || role === 'endYear' ? 'endUnread' : 'dateUnread', role);
      if (type === 'era') {
        const [from = '', to = ''] = edtf.split('/');
        if (to === '') keep('eraUndated', 'title');
        else eras.push({ id: ids.eras(firstOf(titles), 'era'), from, to, name: titles });
        continue;
      }
      const where = place(row.cell('place'), row.cell('lat'), row.cell('lng'));
      if (where.fault === 'coordinatesMissing') keep(where.fault, 'place');
      if (where.fault === 'coordinatesUnread') {
        keep(where.fault, 'lat');
        keep(where.fault, 'lng');
      }
      if (isPictureLink(row.cell('link'))) keep('pictureLink', 'link');
      const cited = source(row.row, row.cell('link'), row.cell('summary'), row.cell('credit'));
      events.push({
        id: ids.events(titles['en'] ?? firstOf(titles), 'event'),
        date: edtf,
        topic: topicOf(row.cell('topic') || words.topic),
        place: where.id ?? '',
        title: titles,
        summary: row.texts('summary'),
        source: cited.id,
        locator: cited.locator,
      });
    }
  }

  const storyTitle = title.trim() || (head === null ? name : firstOf(head.texts('title')));
  const used = new Set(events.map((event) => event.place));
  const files = tableFiles({
    lang,
    languages: listLanguages(list, lang),
    title: storyTitle,
    standfirst: head?.texts('summary') ?? {},
    topics: [...topics.values()],
    places: places.filter(({ id }) => used.has(id)),
    sources,
    events,
    eras,
  });
  const own = fill(words.source, { name });
  const listId = sources.find((one) => one.url === '' && one.title === own)?.id;
  return {
    files,
    aside,
    events: events.length,
    undated: events.filter(({ date }) => date === '').length,
    topics: topics.size,
    places: used.size - (used.has('') ? 1 : 0),
    sources: sources.length,
    unsourced: events.filter((event) => event.source === listId).length,
    ambiguous,
    doubts,
    merged: merged.map((column) => column.name),
  };
}

function firstOf(texts: Readonly<Record<Lang, string>>): string {
  return Object.values(texts)[0] ?? '';
}

function cellsOf(rows: readonly ListRow[], role: Role): readonly string[] {
  return rows.map((row) => row.cell(role));
}
