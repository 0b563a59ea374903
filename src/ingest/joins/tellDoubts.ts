import type { Lang } from '../../model/texts';
import type { TableName } from '../columns';
import { teller } from '../problems';
import type { Problem, Tell } from '../problems';
import { allTables } from '../storyTables';
import type { StoryTables } from '../storyTables';
import { TABLES } from '../tables/all';
import { tellMetricValues } from './metricValues';
import { tellFarPlaces } from './storyArea';
import { tellTranslations } from './translations';

/** Notices about what is readable but hardly meant; nothing is left out for them. */
export function tellDoubts(
  tables: StoryTables,
  languages: readonly Lang[],
  problems: Problem[],
): void {
  const tellOf = (name: TableName): Tell => teller(tables[name].file ?? '', problems);
  for (const table of allTables(tables)) {
    tellTranslations(table, TABLES[table.name].columns, languages, tellOf(table.name));
  }
  tellFarPlaces(tables.places, tellOf('places'));
  tellMetricValues(tables, problems);
  const { story } = tables;
  const titled = story.rows.some(
    ({ record }) => record.key === 'title' && Object.keys(record['']).length > 0,
  );
  if (story.rows.length > 0 && !titled) tellOf('story')('title-missing', 'none');
}
