import type { TableName } from '../ingest/columns';
import { recordsGrid } from '../ingest/writing/recordsGrid';
import { csvBytes } from '../ingest/writing/writeCsv';
import { placesOf, type Lookup } from '../model/lookup';
import type { Story } from '../model/story';
import type { View } from '../pages/views';

/** The tables whose records a view shows. */
const TABLES_OF = {
  story: ['events', 'places', 'organizations', 'agreements', 'metrics', 'observations', 'sources'],
  timeline: ['events'],
  map: ['places', 'events'],
  metrics: ['metrics', 'observations'],
  agreements: ['agreements'],
} as const satisfies Readonly<Record<View, readonly TableName[]>>;

type Taken = (typeof TABLES_OF)[View][number];

export function tablesOf(view: View): readonly Taken[] {
  return TABLES_OF[view];
}

/** The records of a table that a view shows as it is filtered. */
function recordsOf(table: Taken, view: View, shown: Lookup): readonly object[] {
  if (table !== 'places' || view !== 'map') return shown.story[table];
  const used = new Set(shown.story.events.flatMap((event) => placesOf(event, shown)));
  return shown.story.places.filter(({ id }) => used.has(id));
}

/** A table of a view as CSV that Excel and WPS open right. */
export function viewCsv(table: Taken, view: View, shown: Lookup): Blob {
  const grid = recordsGrid(table, recordsOf(table, view, shown), spoken(shown.story));
  return new Blob([csvBytes(grid).slice()], { type: 'text/csv;charset=utf-8' });
}

/** All records of a view as JSON: by table, dates in EDTF, and what they were narrowed to. */
export function viewJson(view: View, shown: Lookup, about: Readonly<Record<string, string>>): Blob {
  const languages = spoken(shown.story);
  const tables = tablesOf(view).map((table) => {
    const [header = [], ...rows] = recordsGrid(table, recordsOf(table, view, shown), languages);
    const records = rows.map((cells) =>
      Object.fromEntries(header.map((name, i) => [name, valueOf(cells[i] ?? '')])),
    );
    return [table, records] as const;
  });
  const text = JSON.stringify({ ...about, ...Object.fromEntries(tables) }, null, 2);
  return new Blob([`${text}\n`], { type: 'application/json' });
}

/** An empty cell says nothing. */
function valueOf(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** The languages that a page has texts in: its own, and those that stand in for it. */
function spoken({ languages, words, events }: Story): readonly string[] {
  const texts = [...Object.values(words), ...events.map(({ title }) => title)];
  return languages.filter((lang) => texts.some((one) => (one[lang] ?? '') !== ''));
}
