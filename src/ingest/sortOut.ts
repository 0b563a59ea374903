import { TABLE_NAMES } from './columns';
import type { TableName } from './columns';
import { nearestOf } from './nearest';
import { reporter } from './problems';
import type { Problem } from './problems';
import type { SourceFile } from './sourceFile';

/** Knows the files of a story by their names, in any case; the others are told and left alone. */
export function sortOut(
  files: readonly SourceFile[],
  problems: Problem[],
): (name: TableName) => SourceFile | null {
  const known = new Map<string, SourceFile>();
  for (const file of files) {
    const report = reporter(file.name, problems);
    const name = file.name.toLowerCase().replace(/\.csv$/, '');
    if (!/\.csv$/i.test(file.name) || !TABLE_NAMES.some((table) => table === name)) {
      const near = nearestOf(name, TABLE_NAMES);
      report('file-unknown', 'none', { detail: { near: near === null ? '' : `${near}.csv` } });
    } else if (known.has(name)) {
      report('file-repeated', 'file', { detail: { other: known.get(name)?.name ?? '' } });
    } else known.set(name, file);
  }
  return (name) => known.get(name) ?? null;
}
