import { loadStory } from '../../src/ingest/loadStory';
import { messageOf } from '../../src/ingest/messages/messageOf';
import type { Problem } from '../../src/ingest/problems';
import type { SourceFile } from '../../src/ingest/sourceFile';
import type { Story } from '../../src/model/story';
import { readDataFolder } from '../readDataFolder';

/**
 * The story as the build takes it: rejected rows are named and left out, a rejected file stops the
 * build with the same message that the check gives.
 *
 * @throws Error that names each rejected file
 */
export function buildStory(folder: string): { story: Story; files: readonly SourceFile[] } {
  const files = readDataFolder(folder);
  const { story, problems } = loadStory(files);
  const rejected = problems.filter(({ effect }) => effect === 'file');
  if (story === null || rejected.length > 0) {
    throw new Error(`The data in ${folder} cannot be built.\n${rejected.map(line).join('\n')}`);
  }
  for (const problem of problems.filter(({ effect }) => effect === 'row')) {
    console.warn(line(problem));
  }
  return { story, files };
}

function line(problem: Problem): string {
  const row = problem.row === null ? '' : `:${problem.row}`;
  return `  ${problem.file}${row} ${messageOf(problem, 'en')}`;
}
