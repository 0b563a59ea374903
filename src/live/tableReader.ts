import type { Story } from '../model/story';
import type { FetchedTable } from './fetchTables';

/** Larger tables are read beside the page, in bytes: the page answers meanwhile. */
const LARGE = 200_000;

/**
 * The way to read tables that changed: here when they are small, in a worker when they are large. A
 * refused worker (a strict host, an old browser) leaves the reading to the page.
 *
 * @param reader the worker's script
 */
export function tableReader(
  reader: string,
): (tables: readonly FetchedTable[]) => Promise<Story | null> {
  const readHere = async (tables: readonly FetchedTable[]) =>
    (await import('./readTables')).readTables(tables);
  return async (tables) => {
    const size = tables.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size < LARGE) return readHere(tables);
    return readBeside(reader, tables).catch(() => readHere(tables));
  };
}

function readBeside(reader: string, tables: readonly FetchedTable[]): Promise<Story | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(reader);
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Story | null>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error(`Cannot read tables with ${reader}`));
    });
    worker.postMessage(tables);
  });
}
