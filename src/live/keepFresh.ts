import type { Story } from '../model/story';
import type { PublishedFile } from '../pages/payload';
import { fetchTables } from './fetchTables';
import { refresh, versionSeen } from './refresh';
import { tableReader } from './tableReader';

/** Shows another version of the story. */
export type Renew = (story: Story) => Promise<void>;

/**
 * Looks whether the tables on the server changed since the build, and shows them if they can be
 * used. If not, the last good version stays, and only `data-state` tells.
 *
 * @param built the version of the tables that the page was built from
 * @param reader the script that reads large tables beside the page
 * @returns the version of the tables that is on the server; `null` when that could not be seen
 */
export async function keepFresh(
  files: readonly PublishedFile[],
  built: string,
  reader: string,
  renew: Renew,
): Promise<string | null> {
  let version: string | null = null;
  const refreshed = await refresh({
    files,
    built,
    now: Date.now(),
    isOpaque: self.origin === 'null',
    onlook: (seen) => (version = seen),
    read: tableReader(reader),
  });
  if (refreshed.kind === 'changed') await renew(refreshed.story);
  if (refreshed.kind === 'refused') document.documentElement.dataset.state = 'stale';
  return version;
}

/**
 * Who comes back with the browser's button meets the page as it was left, perhaps hours ago: where the
 * tables are others by now, it is loaded again, with what was chosen.
 *
 * @param seen the version that the page knows of
 */
export async function reloadIfChanged(
  files: readonly PublishedFile[],
  seen: Promise<string | null>,
): Promise<void> {
  const [before, outcomes] = await Promise.all([seen, fetchTables(files, Date.now())]);
  const now = await versionSeen(outcomes);
  if (before !== null && now !== null && before !== now) location.reload();
}
