import { TABLE_NAMES } from '../../src/ingest/columns';
import type { LoadResult } from '../../src/ingest/loadStory';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { writeCsv } from '../../src/ingest/writing/writeCsv';

/** The story's files as they would be downloaded after reading. */
export function rewritten(
  files: readonly SourceFile[],
  { tables }: LoadResult,
): readonly SourceFile[] {
  return files.map(({ name, bytes }) => {
    const table = TABLE_NAMES.find((one) => `${one}.csv` === name);
    return { name, bytes: table === undefined ? bytes : writeCsv(tables[table], bytes) };
  });
}

/** How often each cell of each file is complained of; rows shift when others are left out. */
export function complaints({ problems }: LoadResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, column, effect } of problems) {
    const key = `${file} ${column ?? '-'} ${effect}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
