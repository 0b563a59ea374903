/** A share of the picture's width as SVG has it; finer than a fifth of a pixel nobody sees. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 1e2}%`;
}
