import type { Lang } from '../../model/texts';
import type { Column, LocalizedColumn } from '../columns';

/** A declared column at its place in the file. */
export interface Field {
  /** The contract's name, with its language. */
  readonly name: string;
  /** The key of the declaration. */
  readonly key: string;
  readonly lang: Lang | null;
  readonly index: number;
  readonly column: Column<unknown> | LocalizedColumn<unknown>;
}
