export interface Digits {
  readonly whole: string;
  /** Without zeros at the end; empty for a whole number. */
  readonly decimals: string;
}

/** The digits of an amount without its sign and never in powers of ten; decimals end at the sixth. */
export function digitsOf(value: number): Digits {
  const amount = Math.abs(value);
  // From 1e21 on `toFixed` writes powers of ten, and there are no decimals left to keep.
  const text = amount < 1e21 ? amount.toFixed(6) : String(BigInt(amount));
  const [whole = '0', decimals = ''] = text.split('.');
  return { whole, decimals: decimals.replace(/0+$/, '') };
}
