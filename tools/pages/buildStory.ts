import { loadStory } from '../../src/ingest/loadStory';
import { messageOf } from '../../src/ingest/messages/messageOf';
import type { Problem } from '../../src/ingest/problems';
import type { SourceFile } from '../../src/ingest/sourceFile';
import type { Story } from '../../src/model/story';
import { filesBeside, readDataFolder } from '../readDataFolder';

/** Nothing can be built of these tables; the message says which files were refused, and why. */
export class DataRefused extends Error {
  override readonly name = 'DataRefused';
}

interface StoryToBuild {
  readonly story: Story;
  readonly files: readonly SourceFile[];
  /** The rows that are left out, a line each. */
  readonly rejectedRows: readonly string[];
}

/**
 * The story as the build takes it: rejected rows are named and left out, a rejected file stops the
 * build with the same message that the check gives.
 *
 * @throws DataRefused that names each rejected file
 */
export function buildStory(folder: string): StoryToBuild {
  const files = readDataFolder(folder);
  const { story, problems } = loadStory(files, filesBeside(folder));
  const rejected = problems.filter(({ effect }) => effect === 'file');
  if (story === null || rejected.length > 0) {
    throw new DataRefused(
      `The data in ${folder} cannot be built.\n${rejected.map(line).join('\n')}`,
    );
  }
  const rejectedRows = problems.filter(({ effect }) => effect === 'row').map(line);
  return { story, files, rejectedRows };
}

function line(problem: Problem): string {
  const row = problem.row === null ? '' : `:${problem.row}`;
  return `  ${problem.file}${row} ${messageOf(problem, 'en')}`;
}
