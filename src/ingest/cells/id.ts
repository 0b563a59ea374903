import type { CellKind, TableName } from '../columns';
import { readIds } from './list';
import { LONGEST_LIST, kindOf } from './words';

/** An id is text and stays as typed: `007` is not 7. */
export const id = kindOf<string>(
  (text, { report }) => {
    if (/[\s,;，；、]/.test(text)) report('id-awkward', 'none');
    return text;
  },
  { unreadableCosts: 'row' },
);

/** One id of another table; when it is not there, the cell is dropped. */
export function reference(refersTo: TableName): CellKind<string | null> {
  return kindOf<string | null>((text) => text, { refersTo });
}

/** One id of another table, without which the row means nothing. */
export function vitalReference(refersTo: TableName): CellKind<string> {
  return kindOf<string>((text) => text, {
    refersTo,
    unknownCosts: 'row',
    unreadableCosts: 'row',
  });
}

/** The sources of a row, `;` between them, each with its part of the column `locator`. */
export const sources = kindOf(readIds, {
  refersTo: 'sources',
  type: 'list',
  pairedWith: 'locator',
});

/** Ids of another table, `;` between them. */
export function references(refersTo: TableName): CellKind<readonly string[]> {
  return kindOf(readIds, { refersTo, type: 'list', longest: LONGEST_LIST });
}
