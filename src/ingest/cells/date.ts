import { parseEdtf } from '../../model/date';
import type { StoryDate } from '../../model/date';
import type { CellKind } from '../columns';
import { readDoubtful } from '../dates/doubtfulDate';
import { readStaffDate } from '../dates/staffDate';
import { splitFootnote } from './footnote';
import { kindOf } from './words';

/**
 * A date with its precision, in EDTF or as staff type it.
 * @param costs what a date that cannot be read leaves out.
 */
export function date(costs: 'row' | 'cell'): CellKind<StoryDate> {
  return kindOf<StoryDate>(
    (text, { report, habits }) => {
      const { bare, mark } = splitFootnote(text);
      const doubtful = readDoubtful(bare, habits);
      const exact = doubtful === null ? parseEdtf(bare) : null;
      const reading = doubtful ?? (exact === null ? readStaffDate(bare) : null);
      if (reading !== null && 'fault' in reading) {
        report(reading.fault, costs);
        return null;
      }
      const read = exact ?? parseEdtf(reading?.edtf ?? '');
      if (read === null) return null;
      if (mark !== '') report('footnote-mark', 'none', { read: read.edtf });
      else if (reading !== null && reading.notice !== null) {
        report(reading.notice, 'none', { read: read.edtf, ...reading.detail });
      }
      if (/^0\d{3}/.test(read.edtf)) {
        report('date-year-early', 'none', { read: String(Number(read.edtf.slice(0, 4))) });
      }
      return read;
    },
    { type: 'date', unreadableCosts: costs },
  );
}
