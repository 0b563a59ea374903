import { dateHabits } from '../../ingest/dates/dateHabits';
import type { Detail, Problem, ProblemCode } from '../../ingest/problems';
import type { Lang } from '../../model/texts';
import type { Aside, AsideReason } from './aside';
import { idMaker } from './idMaker';
import { firstOf, listRows, type ListRow } from './listRows';
import { ownWords } from './ownWords';
import { placeMaker } from './placeMaker';
import type { List } from './recognise';
import type { Role } from './roles';
import { isPictureLink, sourceMaker } from './sourceMaker';
import type { NewEra, NewEvent, NewRecords } from './tableFiles';
import { topicMaker } from './topicMaker';
import { datesOf, whenOf, type DateOrder } from './whenOf';

/** What the rows of a list say, before it is written as tables. */
export interface ListRecords extends Pick<
  NewRecords,
  'events' | 'eras' | 'topics' | 'places' | 'sources'
> {
  /** The row that speaks of the whole story; `null` without one. */
  readonly head: ListRow | null;
  readonly aside: readonly Aside[];
  /** Dates that were read otherwise than they are written, each with what staff should look at. */
  readonly doubts: readonly Problem[];
  /** A date such as 7/2/2024 in a list of which no cell tells what comes first; `null` without one. */
  readonly ambiguous: string | null;
}

interface Reading {
  /** The name of the list, for its own source. */
  readonly name: string;
  readonly lang: Lang;
  /** Which comes first in dates of digits, where no cell tells. */
  readonly order: DateOrder | null;
}

/** Dates in words or digits that can mean one day only are not told: the preview shows them. */
const PLAIN: ReadonlySet<ProblemCode> = new Set(['date-month-name', 'date-day-first']);

/**
 * Every filled row becomes an event, the head of the story or a band of time, or is kept aside with
 * the reason; so is every cell that no table has room for.
 */
export function listRecords(list: List, { name, lang, order: asked }: Reading): ListRecords {
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
    const report = (role: Role, code: ProblemCode, detail: Detail) => {
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
      const { edtf, unread } = whenOf(row.cell, { order, habits, report });
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

  return {
    events,
    eras,
    topics: [...topics.values()],
    places,
    sources,
    head,
    aside,
    doubts,
    ambiguous,
  };
}

function cellsOf(rows: readonly ListRow[], role: Role): readonly string[] {
  return rows.map((row) => row.cell(role));
}
