import type { PublishedFile } from '../pages/payload';

export interface FetchedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table that is gone is `absent`; one that did not come whole and in time is `unreachable`. */
export type FetchOutcome = FetchedTable | 'absent' | 'unreachable';

const PATIENCE = 10_000;
const MINUTE = 60_000;

/**
 * Fetches the published tables. The address changes with the minute, so that no cache on the way
 * can hold an edit back for longer.
 *
 * @param now milliseconds since 1970
 */
export function fetchTables(
  files: readonly PublishedFile[],
  now: number,
): Promise<readonly FetchOutcome[]> {
  return Promise.all(files.map((file) => fetchTable(file, Math.floor(now / MINUTE))));
}

async function fetchTable({ name, href }: PublishedFile, minute: number): Promise<FetchOutcome> {
  // Each in a task of its own: a dozen at once keep a press on an old phone waiting.
  await new Promise((go) => setTimeout(go));
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(`${href}?v=${minute}`, {
      credentials: 'omit',
      signal: patience.signal,
    });
    if (response.status === 404 || response.status === 410) return 'absent';
    if (!response.ok) return 'unreachable';
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}
