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
