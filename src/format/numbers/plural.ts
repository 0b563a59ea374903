import type { Lang } from '../../model/texts';
import { fill } from '../fill';
import { formatCount } from './formatNumber';
import type { NumberRules } from './numberRules';

export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** The forms a language needs; a form that is missing is said with `other`. */
export type PluralForms = Readonly<
  Partial<Record<Exclude<PluralForm, 'other'>, string>> & { other: string }
>;

/**
 * Which form of a word goes with a number, by the CLDR rules for cardinal numbers. `lang` is the
 * language of the words (a pack's own `lang`). Chinese has one form; a Kazakh noun keeps the
 * singular after a number, so it has one too.
 */
export function pluralForm(n: number, lang: Lang): PluralForm {
  const amount = Math.abs(n);
  if (!Number.isInteger(amount)) return 'other';
  if (lang === 'en') return amount === 1 ? 'one' : 'other';
  if (lang === 'ru') return russianForm(amount);
  return 'other';
}

function russianForm(amount: number): PluralForm {
  const last = amount % 10;
  const teens = amount % 100 >= 11 && amount % 100 <= 14;
  if (last === 1 && !teens) return 'one';
  return last >= 2 && last <= 4 && !teens ? 'few' : 'many';
}

/** The form that goes with the number. */
export function formOf(forms: PluralForms, n: number, lang: Lang): string {
  return forms[pluralForm(n, lang)] ?? forms.other;
}

/** The form that goes with the number, its `{n}` filled with all digits: `12,345 events`. */
export function count(forms: PluralForms, n: number, rules: NumberRules): string {
  return fill(formOf(forms, n, rules.lang), { n: formatCount(n, rules) });
}
