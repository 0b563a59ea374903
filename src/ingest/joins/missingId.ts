import type { Detail, ProblemCode } from '../problems';
import { narrow } from '../cells/clean';
import { oddLetter } from '../headers/lookalikes';
import type { KnownIds } from './knownIds';

/** Why an id is not there: its row was left out, Excel took its zeros, or it is mistyped. */
export function missingId(id: string, ids: KnownIds): { code: ProblemCode; detail: Detail } {
  const row = ids.leftOut(id);
  if (row !== null) return { code: 'reference-left-out', detail: { id, other: row } };
  const bare = /^0+(\d+)$/.exec(id)?.[1];
  if (bare !== undefined && ids.find(bare) !== null) {
    return { code: 'reference-zeros-lost', detail: { id, near: bare } };
  }
  return { code: 'reference-unknown', detail: { id, near: ids.nearest(id) ?? '' } };
}

/** An id that was taken for one that is written in another way: in other letters, or other signs. */
export function differingId(id: string, found: string): { code: ProblemCode; detail: Detail } {
  const detail = { id, near: found };
  if (narrow(id).toLowerCase() === narrow(found).toLowerCase())
    return { code: 'id-differs', detail };
  const letter = oddLetter(id.toLowerCase(), found.toLowerCase());
  return { code: 'id-lookalike', detail: { ...detail, letter } };
}
