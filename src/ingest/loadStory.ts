import type { Story } from '../model/story';
import { assembleStory } from './assembleStory';
import { TABLE_NAMES } from './columns';
import type { TableName } from './columns';
import { joinTables } from './joins/joinTables';
import type { FilesBeside } from './joins/usableImages';
import { reportDoubts } from './joins/reportDoubts';
import type { Problem } from './problems';
import type { SourceFile } from './sourceFile';
import { defaultLanguageOf, languagesOf } from './storyLanguages';
import { allTables, readTables } from './storyTables';
import type { StoryTables } from './storyTables';
import { sortOut } from './sortOut';
import { TABLES } from './tables/all';

export interface LoadResult {
  /** `null` when a needed file is missing, rejected or without a good row. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
  /** CSV files of the story that were read, rejected ones too. */
  readonly files: number;
  /** Data rows kept. */
  readonly rows: number;
  readonly tables: StoryTables;
}

/**
 * The one way from CSV files to a story, for build, browser, check and desk alike. Never throws:
 * what is wrong with the files comes back as problems, and everything else as the story.
 *
 * @param beside what else lies beside the tables; `null` where nobody can look
 */
export function loadStory(files: readonly SourceFile[], beside: FilesBeside = null): LoadResult {
  const problems: Problem[] = [];
  const fileOf = sortOut(files, problems);
  const tables = joinTables(readTables(fileOf, problems), problems, beside);
  const languages = languagesOf(tables);
  const defaultLanguage = defaultLanguageOf(tables, languages, problems);
  reportDoubts(tables, languages, problems);
  const lacking = TABLE_NAMES.filter(
    (name) => TABLES[name].needed && tables[name].rows.length === 0,
  );
  problems.push(...lacking.flatMap((name) => lackOf(name, tables)));
  const all = allTables(tables);
  return {
    story: lacking.length === 0 ? assembleStory(tables, languages, defaultLanguage) : null,
    problems: inFileOrder(problems, tables),
    files: all.filter(({ state }) => state !== 'absent').length,
    rows: all.reduce((sum, { rows }) => sum + rows.length, 0),
    tables,
  };
}

/** What to say of a needed table that has no rows: nothing when its file was refused already. */
function lackOf(name: TableName, tables: StoryTables): readonly Problem[] {
  const { file, state } = tables[name];
  if (state === 'rejected') return [];
  const code = state === 'absent' ? 'file-missing' : 'file-without-rows';
  const nowhere = { row: null, column: null, value: null, detail: {} };
  return [{ file: file ?? `${name}.csv`, code, effect: 'file', ...nowhere }];
}

function inFileOrder(problems: readonly Problem[], tables: StoryTables): readonly Problem[] {
  const files: readonly string[] = TABLE_NAMES.map((name) => tables[name].file ?? `${name}.csv`);
  const place = (file: string): number =>
    files.includes(file) ? files.indexOf(file) : files.length;
  return [...problems].sort((a, b) => place(a.file) - place(b.file) || (a.row ?? 0) - (b.row ?? 0));
}
