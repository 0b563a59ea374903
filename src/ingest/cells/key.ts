import type { CellKind } from '../columns';
import { nearestOf } from '../nearest';
import { narrow } from './clean';
import { kindOf } from './words';

/**
 * The name of a text or a setting. One that nothing reads is kept, with a notice.
 *
 * @param called what else they are called, with commas between
 */
export function key(
  known: readonly string[],
  called: Readonly<Record<string, string>> = {},
): CellKind<string> {
  return kindOf<string>(
    (text, { report }) => {
      const typed = narrow(text).toLowerCase();
      if (known.includes(typed)) return typed;
      const meant = known.find((one) => called[one]?.split(',').includes(typed));
      if (meant === undefined)
        report('key-unknown', 'none', { near: nearestOf(typed, known) ?? '' });
      else report('value-understood', 'none', { read: meant });
      return meant ?? typed;
    },
    { values: known },
  );
}
