import type { TableName } from '../../ingest/columns';
import type { LoadResult } from '../../ingest/loadStory';
import type { Problem } from '../../ingest/problems';
import type { SourceFile } from '../../ingest/sourceFile';
import type { TableResult } from '../../ingest/rows/tableResult';
import type { GivenFile } from '../files/givenFiles';
import { tableOf } from '../files/tableFileName';

/** One file on the desk with what the check says of it. */
export interface FileReport {
  readonly name: string;
  /** As staff gave it; `null` for one of the live version, or one that is missing. */
  readonly given: GivenFile | null;
  /** `null` when the file is no table of a story. */
  readonly table: TableResult | null;
  /** What made the reading leave something out. */
  readonly faults: readonly Problem[];
  readonly notices: readonly Problem[];
}

/**
 * A report for each file of the story: those given first, then the others with faults, then the
 * rest. A file that is missing has one too when the check speaks of it.
 */
export function fileReports(
  result: LoadResult,
  files: readonly SourceFile[],
  given: readonly GivenFile[],
): readonly FileReport[] {
  const names = new Set([
    ...files.map(({ name }) => name),
    ...result.problems.map(({ file }) => file),
  ]);
  const reports = [...names].map((name): FileReport => {
    const table: TableName | null = tableOf(name);
    const problems = result.problems.filter(({ file }) => file === name);
    return {
      name,
      given: given.find((file) => file.name === name) ?? null,
      table: table === null ? null : result.tables[table],
      faults: problems.filter(({ effect }) => effect !== 'none'),
      notices: problems.filter(({ effect }) => effect === 'none'),
    };
  });
  return [...reports].sort((a, b) => weight(a) - weight(b));
}

/** Whether staff have to look at a file: they gave it, or something in it is left out. */
export function asksForAttention({ given, faults }: FileReport): boolean {
  return given !== null || faults.length > 0;
}

function weight({ given, faults }: FileReport): number {
  if (given !== null) return 0;
  return faults.length > 0 ? 1 : 2;
}
