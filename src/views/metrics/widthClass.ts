/** Bold figures of the widest face served; a guess on the safe side, as nothing can be measured. */
const DIGIT = 0.68;
const THIN = 0.34;
const LETTER = 0.8;

const CLASSES = [2, 4, 6, 8, 10] as const;

/** How wide a number is, in times its own size, as the style sheet knows it: `w2` to `w14`. */
export function widthClass(number: string): string {
  let ems = 0;
  for (const sign of number) {
    ems += /[\d\u2212]/.test(sign) ? DIGIT : /[\s.,]/.test(sign) ? THIN : LETTER;
  }
  return `w${CLASSES.find((most) => ems <= most) ?? 14}`;
}
