import { lookUp } from '../model/lookup';
import { pruneStory } from '../model/prune';
import type { PagePayload } from '../pages/payload';
import { fetchTables } from './fetchTables';
import type { Renewable } from './renewable';

/** While the story is written: a saved table redraws the page and leaves what was chosen. */
export function followDevServer(payload: PagePayload, page: Renewable): void {
  import.meta.hot?.on('story:changed', async () => {
    const outcomes = await fetchTables(payload.files, Date.now());
    const { readTables } = await import('./readTables');
    const story = readTables(outcomes.filter((outcome) => typeof outcome === 'object'));
    if (story !== null) page.renew(lookUp(pruneStory(story, payload.lang)));
  });
}
