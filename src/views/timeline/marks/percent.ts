/** A share of the picture's width as SVG has it; finer than a tenth of a pixel nobody sees. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
