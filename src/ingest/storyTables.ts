import type { Lang } from '../model/texts';
import type {
  Agreement,
  Change,
  Era,
  Metric,
  Observation,
  Organization,
  Place,
  StoryEvent,
  Topic,
} from '../model/story';
import type { Source } from '../model/sources';
import type { AsRead } from './joins/pairSources';
import { TABLE_NAMES } from './columns';
import type { Columns, RecordOf, Table, TableName } from './columns';
import { ANY_LANGUAGE } from './headers/languages';
import type { LanguageRules } from './headers/languages';
import type { Problem } from './problems';
import { reporter } from './problems';
import { readTable } from './rows/readTable';
import type { SourceFile } from './sourceFile';
import type { TableResult } from './rows/tableResult';
import { TABLES } from './tables/all';
import type { Setting } from './tables/settings';
import type { story } from './tables/story';

/** The tables of a story as read, each record of the model's shape but for the two columns of sources. */
export interface StoryTables {
  readonly story: TableResult<RecordOf<typeof story.columns>>;
  readonly settings: TableResult<Setting>;
  readonly topics: TableResult<Topic>;
  readonly sources: TableResult<Source>;
  readonly places: TableResult<Place>;
  readonly organizations: TableResult<Organization>;
  readonly events: TableResult<AsRead<StoryEvent>>;
  readonly agreements: TableResult<AsRead<Agreement>>;
  readonly metrics: TableResult<Metric>;
  readonly observations: TableResult<AsRead<Observation>>;
  readonly changes: TableResult<Change>;
  readonly eras: TableResult<Era>;
}

/** All tables in their order, whatever they hold. */
export function allTables(tables: StoryTables): readonly TableResult[] {
  return TABLE_NAMES.map((name): TableResult => tables[name]);
}

/** Only languages that `story.csv` declares are the story's; a bare column is in the one it names. */
function languageRules(
  { state, languages }: StoryTables['story'],
  settings: StoryTables['settings'],
): LanguageRules {
  if (state !== 'read') return ANY_LANGUAGE;
  const valueOf = (key: string): Lang | null =>
    settings.rows.find(({ record }) => record.key === key)?.record.value ?? null;
  const wanted = valueOf('language') ?? valueOf('default_language');
  const first = languages[0] ?? null;
  return { declared: languages, bare: languages.length === 1 ? first : (wanted ?? first) };
}

/** Reads each table by itself. */
export function readTables(
  fileOf: (name: TableName) => SourceFile | null,
  problems: Problem[],
): StoryTables {
  function read<C extends Columns, R>(table: Table<C, R>, by?: LanguageRules): TableResult<R> {
    const file = fileOf(table.name);
    const report = reporter(file?.name ?? `${table.name}.csv`, problems);
    return readTable(table, file, by ?? rules, report);
  }
  const story = read(TABLES.story, ANY_LANGUAGE);
  const settings = read(TABLES.settings, ANY_LANGUAGE);
  const rules = languageRules(story, settings);
  return {
    story,
    settings,
    topics: read(TABLES.topics),
    sources: read(TABLES.sources),
    places: read(TABLES.places),
    organizations: read(TABLES.organizations),
    events: read(TABLES.events),
    agreements: read(TABLES.agreements),
    metrics: read(TABLES.metrics),
    observations: read(TABLES.observations),
    changes: read(TABLES.changes),
    eras: read(TABLES.eras),
  };
}
