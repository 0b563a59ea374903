import { loadStory } from '../../src/ingest/loadStory';
import { filesBeside } from '../readDataFolder';
import { readOptions } from './options';
import { readTables } from './readTables';
import { isGood, jsonReport, textReport } from './reports';

export interface CheckOutcome {
  /** 0 when nothing was rejected, 1 when a row or a file was, 2 when the check could not run. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
}

/** The check command without its surroundings. */
export async function runCheck(args: readonly string[], coloured: boolean): Promise<CheckOutcome> {
  const options = readOptions(args);
  if (typeof options === 'string') return { code: 2, output: options };
  const { folder, json, lang } = options;
  let read: Awaited<ReturnType<typeof readTables>>;
  try {
    read = await readTables(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = {
      zh: `无法读取“${folder}”：${reason}。请检查路径和权限。`,
      en: `“${folder}” cannot be read: ${reason}. Check its name and your rights.`,
    };
    return { code: 2, output: sentence[lang] };
  }
  const { tables, problems } = read;
  const loaded = loadStory(tables, filesBeside(folder));
  // After the one file that could not be read nothing is said about what it lacks.
  const others = tables.length === 0 && problems.length > 0 ? [] : loaded.problems;
  const result = { ...loaded, problems: [...others, ...problems] };
  const output = json ? jsonReport(result, lang) : textReport(result, lang, coloured);
  return { code: isGood(result) ? 0 : 1, output };
}
