import type { FetchedTable } from './fetchTables';
import { readTables } from './readTables';

/** The script of the worker: reads the tables that the page sends, and sends the story back. */
self.addEventListener('message', ({ data }: MessageEvent<readonly FetchedTable[]>) => {
  self.postMessage(readTables(data));
});
