/**
 * A date as it is shown: a figure stays with the word that it counts, and a dash with what is before
 * it, so that no line ends in `2025` and the next begins with `г.`
 */
export function boundDate(date: string): string {
  return date.replace(/(\d) (?!\d)/g, '$1\u00a0').replace(/ (?=[–—] )/g, '\u00a0');
}
