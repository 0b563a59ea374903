import type { DateHabits } from './dateHabits';
import type { DateReading } from './dateReading';

const SHORT = /^(\d{2})(\d{2})-(\d{2})$/;
const ZERO_DROPPED = /^(\d{4})[.,]1$/;

/**
 * Dates that can be read in two ways, by how the rest of their column is written: `2023-24` is a
 * season of EDTF and an academic year, `1903-11` a month and a term of office, and in `2023.1`
 * Excel may have taken the zero of October. The doubt is told. `null` for all others.
 */
export function readDoubtful(text: string, habits: DateHabits): DateReading | null {
  const year = ZERO_DROPPED.exec(text)?.[1];
  if (year !== undefined) {
    const other = `${year}-10`;
    const notice = habits.zeros > 0 ? null : 'date-zero-dropped';
    return { edtf: `${year}-01`, notice, detail: { other } };
  }
  const [, century, from, to] = SHORT.exec(text) ?? [];
  if (century === undefined || from === undefined || to === undefined) return null;
  const [first, last] = [Number(from), Number(to)];
  const turns = first === 99 && last === 0;
  if (last <= first && !turns) return null;
  const end = turns ? Number(century) + 1 : century;
  const years = `${century}${from}/${String(end).padStart(2, '0')}${to}`;
  const asYears = (other: string): DateReading => {
    return { edtf: years, notice: 'date-short-years', detail: { other } };
  };
  if (last >= 21 && last <= 24) {
    const isSeason = habits.seasons > 0 || (last !== first + 1 && habits.years === 0);
    if (!isSeason) return asYears('2024-07-02');
    return { edtf: text, notice: 'date-season-doubtful', detail: { other: years } };
  }
  if (last < 1 || last > 12) return asYears('2024-07-02');
  if (habits.years === 0) return null;
  if (habits.years > habits.months) return asYears(text.replace('-', '年') + '月');
  return { edtf: text, notice: 'date-month-doubtful', detail: { other: years } };
}
