import type { Locale } from '../../../format/locale';
import { unitFor } from '../../../format/unitFor';
import type { SeriesChange } from '../../../model/series';
import type { Observation } from '../../../model/story';
import type { Texts } from '../../../model/texts';

/** One value with its period: "2024: more than 57 students". */
export function valueWords(one: Observation, unit: Texts, locale: Locale): string {
  const { figures } = locale.words;
  const amount = locale.figure(one.value, one.qualifier, one.currency).text;
  const said = locale.text(unitFor(unit, one.value, one.qualifier));
  const value = said === '' ? amount : `${amount} ${said}`;
  const period = one.period === null ? figures.undated : locale.date(one.period);
  return locale.fill(figures.valueOf, { period, value });
}

/** Beyond this a share says less than the two numbers do. */
const MOST_SHARE = 10;

/** "+39, 68 %"; the difference alone where per cent would mean something else or nothing. */
export function changeWords(
  { difference, share }: SeriesChange,
  { unit, currency }: { readonly unit: string; readonly currency: string | null },
  locale: Locale,
): string {
  const amount = locale.figure(difference, 'exact', currency).text;
  const signed = difference > 0 ? `+${amount}` : amount;
  // Of a share in per cent the difference is in points.
  const isSafe =
    share !== null && Math.abs(share) <= MOST_SHARE && !/[%٪％]|процент|пайыз/.test(unit);
  if (!isSafe || difference === 0) return signed;
  const cents = Math.abs(share) * 100;
  const { change, percent } = locale.words.figures;
  const n = locale.number(cents < 10 ? Math.round(cents * 10) / 10 : Math.round(cents));
  return locale.fill(change, { difference: signed, percent: locale.fill(percent, { n }) });
}
