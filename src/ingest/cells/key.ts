import type { CellKind } from '../columns';
import { nearestOf } from '../nearest';
import { narrow } from './clean';
import { kindOf } from './words';

/** The name of a text or a setting. One that nothing reads is kept, with a notice. */
export function key(known: readonly string[]): CellKind<string> {
  return kindOf<string>(
    (text, { report }) => {
      const typed = narrow(text).toLowerCase();
      if (!known.includes(typed))
        report('key-unknown', 'none', { near: nearestOf(typed, known) ?? '' });
      return typed;
    },
    { values: known },
  );
}
