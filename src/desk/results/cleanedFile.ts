import type { SourceFile } from '../../ingest/sourceFile';
import { writeCsv } from '../../ingest/writing/writeCsv';
import type { FileReport } from './fileReports';

/** A given file as it may go to the site. */
export interface CleanedFile extends SourceFile {
  /** Whether it is, byte for byte, the file that was given. */
  readonly isSame: boolean;
  /** How many cells were put right on the desk. */
  readonly mends: number;
  /** What the check left out and the file therefore lacks. */
  readonly rows: number;
  readonly cells: number;
}

/** The cleaned file of a report; `null` when there is none: live, refused, or no table. */
export function cleanedFile({ name, given, table, faults }: FileReport): CleanedFile | null {
  if (given === null || table === null || table.state !== 'read' || table.rows.length === 0) {
    return null;
  }
  const bytes = writeCsv(table, given.bytes);
  return {
    name,
    bytes,
    isSame: bytes === given.bytes && given.mends.length === 0,
    mends: given.mends.length,
    rows: table.dropped.length,
    cells: faults.filter(({ effect }) => effect === 'cell').length,
  };
}
