import { formatNumber, type NumberParts } from './formatNumber';
import type { CurrencyName, NumberRules } from './numberRules';
import { formOf } from './plural';

export interface Money extends NumberParts {
  /** Right before the number, with its minus: `US$`, `−₸`; empty when nothing stands there. */
  readonly before: string;
  /** Behind number and scale: `юаней`, `元`; `null` when nothing stands there. */
  readonly after: string | null;
  /** What "over" and "under" hang on the currency; `null` where the number itself takes it. */
  readonly ending: string | null;
}

/** An amount of money as one language sets it; with no currency named, the bare number. */
export function formatMoney(value: number, currency: string | null, rules: NumberRules): Money {
  const { number, scale } = formatNumber(value, rules);
  if (currency === null || currency === 'unstated') {
    return { number, scale, before: '', after: null, ending: null };
  }
  const name = rules.currencies[currency] ?? byCode(currency, rules);
  if ('before' in name) {
    const minus = number.startsWith('\u2212') ? '\u2212' : '';
    const bare = number.slice(minus.length);
    return { number: bare, scale, before: minus + name.before, after: null, ending: null };
  }
  const ending = rules.endings === null ? null : (name.ending ?? '-ден');
  if (typeof name.after === 'string')
    return { number, scale, before: '', after: name.after, ending };
  // Behind a word for a big number stands what stands behind many: 10 млн юаней.
  const after =
    scale === null ? formOf(name.after, value, rules.lang) : formOf(name.after, 0, rules.lang);
  return { number, scale, before: '', after, ending };
}

/** Where the language sets its own currency before the number, a code stands there too. */
function byCode(code: string, { currencies }: NumberRules): CurrencyName {
  const before = Object.values(currencies).some((name) => 'before' in name);
  return before ? { before: `${code}\u00a0` } : { after: code };
}
