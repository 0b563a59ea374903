import { givenFile, type GivenFile } from './givenFiles';

/** What came of files that were chosen or dropped. */
export interface Taken {
  readonly files: readonly GivenFile[];
  /** Names of those that the browser could not read: folders, files locked by Excel. */
  readonly unreadable: readonly string[];
}

/** Reads files into memory; nothing is sent. */
export async function readGiven(files: readonly File[]): Promise<Taken> {
  const taken = await Promise.all(
    files.map(async (file) => {
      try {
        return givenFile(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch {
        return file.name;
      }
    }),
  );
  return {
    files: taken.filter((one) => typeof one !== 'string'),
    unreadable: taken.filter((one) => typeof one === 'string'),
  };
}
