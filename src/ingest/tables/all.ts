import { TABLE_NAMES, type TableName } from '../columns';
import { agreements } from './agreements';
import { changes } from './changes';
import { eras } from './eras';
import { events } from './events';
import { metrics } from './metrics';
import { observations } from './observations';
import { organizations } from './organizations';
import { places } from './places';
import { settings } from './settings';
import { sources } from './sources';
import { story } from './story';
import { topics } from './topics';

/** Every table, each after those that its ids point to. */
export const TABLES = {
  story,
  settings,
  topics,
  sources,
  places,
  organizations,
  events,
  agreements,
  metrics,
  observations,
  changes,
  eras,
} as const;

/** The tables with those first that no story can be without: the order in which they are explained. */
export const NEEDED_FIRST: readonly TableName[] = [...TABLE_NAMES].sort(
  (a, b) => Number(TABLES[b].needed) - Number(TABLES[a].needed),
);
