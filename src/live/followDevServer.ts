import type { PublishedFile } from '../pages/payload';
import { fetchTables } from './fetchTables';
import type { Renew } from './keepFresh';

/** While the story is written: a saved table redraws the page and leaves what was chosen. */
export function followDevServer(files: readonly PublishedFile[], renew: Renew): void {
  import.meta.hot?.on('story:changed', async () => {
    const outcomes = await fetchTables(files, Date.now());
    const { readTables } = await import('./readTables');
    const story = readTables(outcomes.filter((outcome) => typeof outcome === 'object'));
    if (story !== null) await renew(story);
  });
}
