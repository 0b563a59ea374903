import type { Story } from '../model/story';
import type { PublishedFile } from '../pages/payload';
import { refresh } from './refresh';
import { tableReader } from './tableReader';

/** Shows another version of the story. */
export type Renew = (story: Story) => Promise<void>;

/**
 * Looks whether the tables on the server changed since the build, and shows them if they can be
 * used. If not, the last good version stays, and only `data-state` tells.
 *
 * @param reader the script that reads large tables beside the page
 */
export async function keepFresh(
  files: readonly PublishedFile[],
  reader: string,
  renew: Renew,
): Promise<void> {
  const refreshed = await refresh({
    files,
    now: Date.now(),
    isOpaque: self.origin === 'null',
    read: tableReader(reader),
  });
  if (refreshed.kind === 'changed') await renew(refreshed.story);
  if (refreshed.kind === 'refused') document.documentElement.dataset.state = 'stale';
}
