export type Encoding = 'br' | 'gzip';

/** The file beside another one that holds it packed. */
export const SUFFIX: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/**
 * The packings that a client takes, what it likes best first; brotli before gzip where it likes both.
 *
 * @param header `Accept-Encoding`, as in `gzip, br;q=0.8, *;q=0`
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const given = parameters.find((one) => one.startsWith('q='));
    const weight = given === undefined ? 1 : Number(given.slice(2));
    if (name !== '') weights.set(name, weight > 0 && weight <= 1 ? weight : 0);
  }
  const weightOf = (one: Encoding) => weights.get(one) ?? weights.get('*') ?? 0;
  return (['br', 'gzip'] as const)
    .filter((one) => weightOf(one) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
