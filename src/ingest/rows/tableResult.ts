import type { Lang } from '../../model/texts';
import type { TableName } from '../columns';
import type { Grid } from '../text/parseCsv';

/** A record and the spreadsheet row it stands in. */
export interface Row<R> {
  readonly row: number;
  readonly record: R;
}

/** What became of one file. */
export interface TableResult<R = unknown> {
  readonly name: TableName;
  /** The file's own name; `null` when there is no such file. */
  readonly file: string | null;
  readonly state: 'read' | 'rejected' | 'absent';
  /** Languages of its text columns, in the order of the columns. */
  readonly languages: readonly Lang[];
  /** Contract names of its columns by position; `null` for a column that is not known. */
  readonly columns: readonly (string | null)[];
  readonly grid: Grid;
  /** Index of the header in the grid. */
  readonly header: number;
  readonly rows: readonly Row<R>[];
  /** Spreadsheet rows that hold data but were left out. */
  readonly dropped: readonly number[];
}
