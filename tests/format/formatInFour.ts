import { formatDate } from '../../src/format/dates/formatDate';
import { parseEdtf } from '../../src/model/date';
import { calendars } from './dates/calendars';

/** A date, and what Chinese, English, Russian and Kazakh say for it. */
export type DateRow = [edtf: string, zh: string, en: string, ru: string, kk: string];

export function formatInFour(edtf: string): string[] {
  const date = parseEdtf(edtf);
  if (date === null) throw new Error(`The test itself is wrong: ${edtf} is no date`);
  const { zh, en, ru, kk } = calendars;
  return [zh, en, ru, kk].map((calendar) => formatDate(date, calendar));
}
