import type { Qualifier } from '../model/story';
import { digitsOf } from './digits';
import { fill } from './fill';
import { type NumberParts, formatNumber, joinNumber, scaleFor } from './formatNumber';
import type { NumberEndings, NumberRules } from './numberRules';

export interface QualifiedNumber extends NumberParts {
  /** `>`, `<`, `≈`; `null` when the figure is exact. */
  readonly symbol: string | null;
  /** The whole in words, for screen readers: `more than 10 million`. */
  readonly spoken: string;
}

const SYMBOLS: Record<Qualifier, string | null> = {
  exact: null,
  over: '>',
  under: '<',
  about: '≈',
};

/** A figure with how exactly it is meant. */
export function formatQualified(
  value: number,
  qualifier: Qualifier,
  rules: NumberRules,
): QualifiedNumber {
  const parts = formatNumber(value, rules);
  const n = joinNumber(parts);
  const spoken =
    qualifier === 'exact'
      ? n
      : fill(rules.qualifiers[qualifier], { n, ending: endingOf(value, rules) });
  return { ...parts, symbol: SYMBOLS[qualifier], spoken };
}

function endingOf(value: number, rules: NumberRules): string {
  if (rules.endings === null) return '';
  return scaleFor(value, rules)?.ending ?? endingOfDigits(value, rules.endings);
}

function endingOfDigits(value: number, endings: NumberEndings): string {
  const { whole, decimals } = digitsOf(value);
  const spoken = whole + decimals;
  const zeros = decimals === '' && whole !== '0' ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const many = endings.zeros.find(({ count }) => zeros >= count);
  if (many !== undefined) return many.ending;
  if (zeros === 1) return endings.tens[Number(spoken.at(-2))] ?? '';
  return endings.digits[Number(spoken.at(-1))] ?? '';
}
