import type { TableName } from '../../../ingest/columns';
import { agreementsDocs } from '../../../ingest/tables/agreements';
import type { Doc } from '../../../ingest/tables/docs';
import { erasDocs } from '../../../ingest/tables/eras';
import { eventsDocs } from '../../../ingest/tables/events';
import { metricsDocs } from '../../../ingest/tables/metrics';
import { observationsDocs } from '../../../ingest/tables/observations';
import { organizationsDocs } from '../../../ingest/tables/organizations';
import { placesDocs } from '../../../ingest/tables/places';
import { settingsDocs } from '../../../ingest/tables/settings';
import { sourcesDocs } from '../../../ingest/tables/sources';
import { storyDocs } from '../../../ingest/tables/story';
import { topicsDocs } from '../../../ingest/tables/topics';

interface AnyTableDocs {
  readonly table: Doc;
  readonly columns: Readonly<Record<string, Doc>>;
}

/** What each table and column is for, in the words of its declaration. */
export const TABLE_DOCS: Readonly<Record<TableName, AnyTableDocs>> = {
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
  eras: erasDocs,
};
