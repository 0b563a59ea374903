import type { Lang } from '../../model/texts';
import type { TableName } from '../columns';
import { reporter } from '../problems';
import type { Problem, Report } from '../problems';
import { allTables } from '../storyTables';
import type { StoryTables } from '../storyTables';
import { TABLES } from '../tables/all';
import { reportMetricValues } from './metricValues';
import { reportFarDates } from './farDates';
import { reportCountries } from './placeCountries';
import { reportMixedCurrencies } from './mixedCurrencies';
import { reportFarPlaces } from './storyArea';
import { reportTranslations } from './translations';

/** Notices about what is readable but hardly meant; nothing is left out for them. */
export function reportDoubts(
  tables: StoryTables,
  languages: readonly Lang[],
  problems: Problem[],
): void {
  const reportOf = (name: TableName): Report => reporter(tables[name].file ?? '', problems);
  for (const table of allTables(tables)) {
    reportTranslations(table, TABLES[table.name].columns, languages, reportOf(table.name));
  }
  const outside = reportCountries(tables.places, reportOf('places'));
  reportFarPlaces(tables.places, outside, reportOf('places'));
  reportFarDates(tables, problems);
  reportMixedCurrencies(tables.observations, reportOf('observations'));
  reportMetricValues(tables, problems);
  const { story } = tables;
  const titled = story.rows.some(
    ({ record }) => record.key === 'title' && Object.keys(record['']).length > 0,
  );
  if (story.rows.length > 0 && !titled) reportOf('story')('title-missing', 'none');
}
