import type { TableName } from '../columns';
import { agreementsDocs } from './agreements';
import { changesDocs } from './changes';
import type { Doc } from './docs';
import { erasDocs } from './eras';
import { eventsDocs } from './events';
import { metricsDocs } from './metrics';
import { observationsDocs } from './observations';
import { organizationsDocs } from './organizations';
import { placesDocs } from './places';
import { settingsDocs } from './settings';
import { sourcesDocs } from './sources';
import { storyDocs } from './story';
import { topicsDocs } from './topics';

interface Docs {
  readonly table: Doc;
  readonly columns: Readonly<Record<string, Doc>>;
}

/** What every table and column means. */
export const TABLE_DOCS: Readonly<Record<TableName, Docs>> = {
  story: storyDocs,
  settings: settingsDocs,
  topics: topicsDocs,
  sources: sourcesDocs,
  places: placesDocs,
  organizations: organizationsDocs,
  events: eventsDocs,
  agreements: agreementsDocs,
  metrics: metricsDocs,
  observations: observationsDocs,
  changes: changesDocs,
  eras: erasDocs,
};
