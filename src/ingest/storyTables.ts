import type {
  Agreement,
  Change,
  Era,
  Metric,
  Observation,
  Organization,
  Place,
  Source,
  StoryEvent,
  Topic,
} from '../model/story';
import type { AsRead } from './joins/pairSources';
import { TABLE_NAMES } from './columns';
import type { Columns, RecordOf, Table, TableName } from './columns';
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

/** Reads each table by itself. */
export function readTables(
  fileOf: (name: TableName) => SourceFile | null,
  problems: Problem[],
): StoryTables {
  function read<C extends Columns, R>(table: Table<C, R>): TableResult<R> {
    const file = fileOf(table.name);
    return readTable(table, file, reporter(file?.name ?? `${table.name}.csv`, problems));
  }
  return {
    story: read(TABLES.story),
    settings: read(TABLES.settings),
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
