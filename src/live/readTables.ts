import { loadStory } from '../ingest/loadStory';
import type { Story } from '../model/story';
import type { FetchedTable } from './fetchTables';

/**
 * Reads tables that changed on the server. One refused file, or a needed one that is missing,
 * refuses them all: a half-changed story would be worse than yesterday's. Rejected rows are left
 * out and no more.
 */
export function readTables(tables: readonly FetchedTable[]): Story | null {
  const { story, problems } = loadStory(tables);
  return problems.some(({ effect }) => effect === 'file') ? null : story;
}
