import { parseEdtf } from '../../model/date';
import type { StoryDate } from '../../model/date';
import type { CellKind } from '../columns';
import { readStaffDate } from '../dates/staffDate';
import { kindOf } from './words';

/**
 * A date with its precision, in EDTF or as staff type it.
 * @param costs what a date that cannot be read leaves out.
 */
export function date(costs: 'row' | 'cell'): CellKind<StoryDate> {
  return kindOf<StoryDate>(
    (text, { report }) => {
      const exact = parseEdtf(text);
      if (exact !== null) return exact;
      const reading = readStaffDate(text);
      if ('fault' in reading) {
        report(reading.fault, costs);
        return null;
      }
      if (reading.notice !== null) report(reading.notice, 'none', { read: reading.edtf });
      return parseEdtf(reading.edtf);
    },
    { type: 'date' },
  );
}
