import type { Columns } from '../columns';

/** A sentence for staff, in the two languages they are documented in. */
export interface Doc {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a table and each of its columns mean. Kept beside the columns, but in an export of its
 * own, so that readers' browsers do not load it.
 */
export interface TableDocs<C extends Columns> {
  readonly table: Doc;
  readonly columns: { readonly [K in keyof C]: Doc };
}
