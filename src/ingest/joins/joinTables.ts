import type { TableName } from '../columns';
import { reporter } from '../problems';
import type { Problem, Report } from '../problems';
import type { StoryTables } from '../storyTables';
import type { TableResult } from '../rows/tableResult';
import { TABLES } from '../tables/all';
import { NO_IDS, knownIds } from './knownIds';
import type { KnownIds } from './knownIds';
import { resolveDerivedPlaces } from './derivedPlaces';
import { resolveChanges } from './resolveChanges';
import { resolveReferences } from './resolveReferences';
import { usableImages, type FilesBeside } from './usableImages';
import { usableTiles } from './usableTiles';

/** Points the tables at each other, in the order in which a lost row can cost another one. */
export function joinTables(
  read: StoryTables,
  problems: Problem[],
  beside: FilesBeside,
): StoryTables {
  const known = new Map<TableName, KnownIds>();
  const idsOf = (name: TableName): KnownIds => known.get(name) ?? NO_IDS;
  const reportOf = ({ file }: TableResult): Report => reporter(file ?? '', problems);
  function remember<R extends { readonly id: string }>(table: TableResult<R>): TableResult<R> {
    known.set(table.name, knownIds(table, TABLES[table.name].needed));
    return table;
  }
  function resolve<R>(table: TableResult<R>): TableResult<R> {
    return resolveReferences(table, TABLES[table.name].columns, idsOf, reportOf(table));
  }
  return {
    story: read.story,
    settings: usableTiles(read.settings, reportOf(read.settings)),
    topics: remember(read.topics),
    sources: remember(read.sources),
    places: remember(read.places),
    organizations: remember(resolve(read.organizations)),
    events: remember(
      resolve(usableImages(read.events, read.settings, beside, reportOf(read.events))),
    ),
    agreements: remember(resolve(read.agreements)),
    metrics: remember(
      resolveDerivedPlaces(resolve(read.metrics), idsOf('places'), reportOf(read.metrics)),
    ),
    observations: resolve(read.observations),
    changes: resolveChanges(read.changes, idsOf, reportOf(read.changes)),
    eras: read.eras,
  };
}
