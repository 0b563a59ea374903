import type { Qualifier } from '../../model/story';
import { digitsOf } from './digits';
import { fill } from '../fill';
import { scaleFor, type NumberParts } from './formatNumber';
import { formatMoney } from './money';
import type { NumberEndings, NumberRules } from './numberRules';

/** A figure in the parts that a card sets in different sizes. Said one after another they are its text. */
export interface QualifiedNumber extends NumberParts {
  /** `more than `, with its space. */
  readonly opening: string;
  /** `US$`, `−₸`: right before the number. */
  readonly before: string;
  /** `юаней`, `元`: behind number and scale. */
  readonly after: string | null;
  /** `-нан астам`, right behind. */
  readonly closing: string;
  /** The whole as running text: `more than US$10 million`. */
  readonly text: string;
}

/**
 * A figure with how exactly it is meant, and its currency where it is money.
 * @param currency ISO 4217; `unstated` and `null` name none.
 */
export function formatQualified(
  value: number,
  qualifier: Qualifier,
  currency: string | null,
  rules: NumberRules,
): QualifiedNumber {
  const money = formatMoney(value, currency, rules);
  const { before, number, scale, after } = money;
  // Chinese sets the scale and the currency in one word: 1000 万元.
  const amount =
    rules.lang === 'zh' && scale !== null && after !== null
      ? { before, number, scale: scale + after, after: null }
      : { before, number, scale, after };
  const n =
    before + [number, amount.scale, amount.after].filter((part) => part !== null).join('\u00a0');
  if (qualifier === 'exact') {
    return { ...amount, opening: '', closing: '', text: n };
  }
  const ending = money.ending ?? endingOf(value, rules);
  const [opening = '', behind = ''] = rules.qualifiers[qualifier].split('{n}');
  const closing = fill(behind, { ending });
  const text = `${opening}${n}${closing}`;
  return { ...amount, opening, closing, text };
}

function endingOf(value: number, rules: NumberRules): string {
  if (rules.endings === null) return '';
  return `-${scaleFor(value, rules)?.ending ?? endingOfDigits(value, rules.endings)}`;
}

function endingOfDigits(value: number, endings: NumberEndings): string {
  const { whole, decimals } = digitsOf(value);
  const spoken = whole + decimals;
  const zeros = decimals === '' && whole !== '0' ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const many = endings.zeros.find(({ count }) => zeros >= count);
  if (many !== undefined) return many.ending;
  if (zeros === 1) return endings.tens[Number(spoken[spoken.length - 2])] ?? '';
  return endings.digits[Number(spoken[spoken.length - 1])] ?? '';
}
