import { lookUp } from '../model/lookup';
import { pruneStory } from '../model/prune';
import { loadPart } from '../islands/loadPart';
import type { PagePayload } from '../pages/payload';
import type { Renewable } from './renewable';
import { refresh, type ReadTables } from './refresh';

/**
 * Once the page is alive: looks whether the tables on the server changed since the build, and shows
 * them if they can be used. If not, the last good version stays, and only `data-state` tells.
 */
export async function keepFresh(payload: PagePayload, page: Renewable): Promise<void> {
  const refreshed = await refresh({
    files: payload.files,
    now: Date.now(),
    isOpaque: self.origin === 'null',
    loadReader: async () => (await loadPart('tables', payload.parts.tables)) as ReadTables,
  });
  if (refreshed.kind === 'changed') {
    const story = pruneStory(refreshed.story, payload.lang);
    page.renew(lookUp(story));
    document.title = story.words.title[payload.lang] ?? document.title;
  }
  if (refreshed.kind === 'refused') document.documentElement.dataset.state = 'stale';
}
