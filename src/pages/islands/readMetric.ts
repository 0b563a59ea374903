/** The one figure that an address asks for: `metric=ID`; `null` for all. */
export function readMetric(search: string): string | null {
  return new URLSearchParams(search).get('metric');
}
