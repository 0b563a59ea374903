import { digitsOf } from './digits';
import type { NumberRules, Scale } from './numberRules';

/** A figure in two parts, because a card sets them in different sizes. */
export interface NumberParts {
  readonly number: string;
  /** `万`, `million`, `млн`; `null` when the figure stands in full. */
  readonly scale: string | null;
}

/**
 * A figure as one language writes it: 10000000 is `1000 万`, `10 million`, `10 млн`. A word for a
 * big number stands only where nothing is lost by it, with two decimals at most: 12345 stays
 * `12,345`. Zero is `0`, a minus is U+2212. Decimals end at the sixth.
 *
 * @throws RangeError for NaN and infinity: what is no number must not be printed as one.
 */
export function formatNumber(value: number, rules: NumberRules): NumberParts {
  if (!Number.isFinite(value)) throw new RangeError(`Not a figure: ${value}`);
  const scale = scaleFor(value, rules);
  if (scale === null) return { number: digits(value, rules, rules.groupFrom), scale: null };
  // Before a word four digits stay together: 1000 万.
  const number = digits(hundredths(value, scale) / 100, rules, 5);
  return { number, scale: scale.word };
}

/**
 * A number of things, always in all its digits: what is counted stands behind it, and Chinese says
 * `100,000 件`, where a figure alone is `10 万`.
 *
 * @throws RangeError as `formatNumber` does
 */
export function formatCount(value: number, rules: NumberRules): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number of things: ${value}`);
  return digits(value, rules, rules.groupFrom);
}

/** The parts as running text, held together by a space that does not break. */
export function joinNumber({ number, scale }: NumberParts): string {
  return scale === null ? number : `${number}\u00a0${scale}`;
}

/** The biggest scale that fits, unless it would hide digits. */
export function scaleFor(value: number, rules: NumberRules): Scale | null {
  const scale = rules.scales.find(({ size }) => Math.abs(value) >= size);
  if (scale === undefined) return null;
  return (hundredths(value, scale) * scale.size) / 100 === value ? scale : null;
}

function hundredths(value: number, scale: Scale): number {
  return Math.round((value / scale.size) * 100);
}

function digits(value: number, rules: NumberRules, groupFrom: number): string {
  const { whole, decimals } = digitsOf(value);
  const grouped = whole.length < groupFrom ? whole : inThrees(whole, rules.group);
  const number = decimals === '' ? grouped : grouped + rules.decimal + decimals;
  return value < 0 && number !== '0' ? `\u2212${number}` : number;
}

function inThrees(whole: string, group: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, group);
}
