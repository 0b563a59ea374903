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
    const worker = new Worker(trusted(reader));
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

/** Where browsers ask who vouches for a script's address: for the worker's own, and no other. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const { trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as object;
const policy = trustedTypes?.createPolicy('story-worker', {
  createScriptURL(address) {
    if (/^[./]*(assets|src\/live)\/tableWorker[\w.-]+$/.test(address)) return address;
    throw new TypeError(`Not the reader of tables: ${address}`);
  },
});

function trusted(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
