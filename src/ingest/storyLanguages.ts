import type { Lang } from '../model/texts';
import { reporter } from './problems';
import type { Problem } from './problems';
import { allTables } from './storyTables';
import type { StoryTables } from './storyTables';

/** The languages that the columns have: those of `story.csv` in its order, then any others. */
export function languagesOf(tables: StoryTables): readonly Lang[] {
  return [...new Set(allTables(tables).flatMap(({ languages }) => languages))];
}

/** The one that the settings name, if the story has it; else the first of `story.csv`. */
export function defaultLanguageOf(
  { settings }: StoryTables,
  languages: readonly Lang[],
  problems: Problem[],
): Lang {
  const first = languages[0] ?? 'en';
  const setting = settings.rows.find(({ record }) => record.key === 'default_language');
  const wanted = setting?.record.value ?? null;
  if (setting === undefined || wanted === null || languages.includes(wanted))
    return wanted ?? first;
  reporter(settings.file ?? '', problems)('language-absent', 'cell', {
    row: setting.row,
    column: 'value',
    value: wanted,
    detail: { list: languages.join(', '), used: first },
  });
  return first;
}
