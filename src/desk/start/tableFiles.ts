import type { TableName } from '../../ingest/columns';
import { contractName } from '../../ingest/headers/columnName';
import type { SourceFile } from '../../ingest/sourceFile';
import { csvBytes, guarded } from '../../ingest/writing/writeCsv';
import type { Lang, Texts } from '../../model/texts';
import type { NewPlace } from './placeMaker';
import type { NewSource } from './sourceMaker';

export interface NewEvent {
  readonly id: string;
  readonly date: string;
  readonly topic: string;
  readonly place: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly summary: Readonly<Record<Lang, string>>;
  readonly source: string;
  readonly locator: string;
}

export interface NewEra {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: Readonly<Record<Lang, string>>;
}

/** The records of a new story. */
export interface NewRecords {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly title: string;
  readonly standfirst: Texts;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly NewPlace[];
  readonly sources: readonly NewSource[];
  readonly events: readonly NewEvent[];
  readonly eras: readonly NewEra[];
}

/** The records as CSV tables under the contract's column names; a table without rows is left out. */
export function tableFiles(records: NewRecords): readonly SourceFile[] {
  const { lang, languages, title, standfirst, topics, places, sources, events, eras } = records;
  const named = (column: string) => languages.map((one) => contractName(column, one));
  const said = (texts: Texts) => languages.map((one) => texts[one] ?? '');
  const word = (text: string) => said({ [lang]: text });
  return [
    table(
      'story',
      ['key', ...languages],
      [
        ['title', ...word(title)],
        ...(Object.keys(standfirst).length === 0 ? [] : [['standfirst', ...said(standfirst)]]),
      ],
    ),
    table('settings', ['key', 'value'], [['default_language', lang]]),
    table(
      'topics',
      ['id', ...named('name')],
      topics.map(({ id, name }) => [id, ...word(name)]),
    ),
    table(
      'sources',
      ['id', 'url', ...named('title'), ...named('publisher')],
      sources.map((one) => [one.id, one.url, ...word(one.title), ...word(one.publisher)]),
    ),
    table(
      'places',
      ['id', 'lat', 'lng', ...named('name')],
      places.map(({ id, lat, lng, name }) => [id, String(lat), String(lng), ...word(name)]),
    ),
    table(
      'events',
      [
        'id',
        'date',
        'topic',
        'places',
        ...named('title'),
        ...named('summary'),
        'source',
        'locator',
      ],
      events.map((one) => [
        ...[one.id, one.date, one.topic, one.place],
        ...[...said(one.title), ...said(one.summary), one.source, one.locator],
      ]),
    ),
    table(
      'eras',
      ['id', 'from', 'to', ...named('name')],
      eras.map(({ id, from, to, name }) => [id, from, to, ...said(name)]),
    ),
  ].filter((file) => file !== null);
}

function table(
  name: TableName,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): SourceFile | null {
  if (rows.length === 0) return null;
  return {
    name: `${name}.csv`,
    bytes: csvBytes([header, ...rows.map((cells) => cells.map(guarded))]),
  };
}
