import type { ViteDevServer } from 'vite';
import { loadStory } from '../../../src/ingest/loadStory';
import type { Problem } from '../../../src/ingest/problems';
import type { SourceFile } from '../../../src/ingest/sourceFile';
import type { Story } from '../../../src/model/story';
import { filesBeside, readDataFolder } from '../../readDataFolder';
import { problemOverlay } from './problemOverlay';

/** A spreadsheet saves by writing a second file and renaming it: wait until it is done. */
const SETTLED = 150;

export interface DevData {
  /** The last version that made a story; `null` when there has been none. */
  readonly story: Story | null;
  readonly files: readonly SourceFile[];
}

/**
 * Follows the tables while they are edited: a saved table redraws the page and keeps what was
 * chosen, a problem appears over the page with its file and row.
 *
 * @returns the tables as they are now
 */
export function followData(server: ViteDevServer, folder: string): () => DevData {
  let data: DevData = { story: null, files: [] };
  let problems: readonly Problem[] = [];

  const read = () => {
    const files = readDataFolder(folder);
    const loaded = loadStory(files, filesBeside(folder));
    problems = loaded.problems.filter(({ effect }) => effect !== 'none');
    data = { story: loaded.story ?? data.story, files };
  };
  const tell = () => {
    if (problems.length > 0) server.ws.send(problemOverlay(folder, problems));
  };

  let timer: ReturnType<typeof setTimeout> | null = null;
  const onchange = (_: string, file: string) => {
    if (!file.startsWith(folder) || !/\.csv$/i.test(file)) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      read();
      // An update of nothing takes away the overlay of problems that were mended.
      server.ws.send({ type: 'update', updates: [] });
      server.ws.send({ type: 'custom', event: 'story:changed' });
      tell();
    }, SETTLED);
  };

  read();
  server.watcher.add(folder);
  server.watcher.on('all', onchange);
  server.ws.on('connection', tell);
  return () => data;
}
