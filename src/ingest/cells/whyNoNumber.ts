import type { ProblemCode } from '../problems';
import { currencyNamed } from './currencies';

/** `57–60`, `50 до 60`: two numbers with nothing but a dash or a word between them. */
const SPAN = /^\d[\d.,' ]*(?:[-~]|—|至|到|to|до) ?\d[\d.,' ]*$/;
const SCALE = /^(?:百|千|万|十万|百万|千万|亿|тыс|мың|млн|млрд|million|billion|mln|bn|k|m)/;

/** What stands in a cell of numbers instead of one, as far as the way to mend it is another. */
export function whyNoNumber(text: string): ProblemCode {
  if (SPAN.test(text)) return 'number-range';
  const words = text.replace(/[\d.,'’\s+-]/g, '');
  const named = currencyNamed(words) ?? currencyNamed(words.replace(SCALE, ''));
  return named === null ? 'number-unreadable' : 'number-currency';
}
