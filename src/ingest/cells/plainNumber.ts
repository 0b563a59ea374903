import type { CellContext } from '../columns';
import type { ReportCell } from '../problems';
import { whyNoNumber } from './whyNoNumber';

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const BY_SPACE = /^[+-]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const BY_DOT = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const EXPONENT = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d{1,2}$/;
/** Excel keeps fifteen digits of a number. */
const DIGITS_KEPT = 15;

/**
 * Digits to a number. Thousands may be grouped by threes: `1,234` is always 1234, whatever the
 * country. Tells what it cannot read, and `null`.
 */
export function plainNumber(typed: string, { report, decimalComma }: CellContext): number | null {
  const text = typed.replace(/[−–]/g, '-').trim();
  if (text.replace(/\D/g, '').length > DIGITS_KEPT) {
    report('number-digits-lost', 'row');
    return null;
  }
  if (EXPONENT.test(text)) return fromExponent(text, report);
  if (PLAIN.test(text)) return Number(text) + 0;
  if (BY_COMMA.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    if (decimalComma && text.split(',').length === 2)
      report('number-comma-doubtful', 'none', { read: value });
    return value;
  }
  if (BY_SPACE.test(text)) return Number(text.replace(/[ '’]/g, '').replace(',', '.'));
  if (BY_DOT.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) {
    const value = Number(text.replace(',', '.'));
    if (!decimalComma) report('number-decimal-comma', 'none', { read: value });
    return value;
  }
  report(whyNoNumber(text), 'row');
  return null;
}

/** Excel shows long numbers so, and saves what it shows: with six digits the rest is gone. */
function fromExponent(text: string, report: ReportCell): number | null {
  const [mantissa = ''] = text.split('e');
  if (mantissa.replace(/\D/g, '').length >= 6) {
    report('number-digits-lost', 'row');
    return null;
  }
  const value = Number(text.replace(',', '.'));
  report('number-exponent', 'none', { read: value });
  return value;
}
