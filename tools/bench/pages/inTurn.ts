import type { Site } from './site';

const RUNS = 3;

/**
 * Measures sites in turn, several times round, so that what else the machine does falls on all of them.
 *
 * @returns the runs of each site, or why it has none
 */
export async function inTurn<T>(
  sites: readonly Site[],
  measure: (site: Site) => Promise<T>,
): Promise<ReadonlyMap<Site, readonly T[] | string>> {
  const found = new Map<Site, readonly T[] | string>(sites.map((site) => [site, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const site of sites) {
      const before = found.get(site);
      // Who did not finish once is not asked again.
      if (typeof before !== 'object') continue;
      try {
        found.set(site, [...before, await measure(site)]);
      } catch (error) {
        const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
        found.set(site, line);
      }
    }
  }
  return found;
}

/** The middle of what several runs say, as a cell; why there is none, where there is none. */
export function middle<T>(
  runs: readonly T[] | string | undefined,
  of: (run: T) => number,
  digits = 0,
): string {
  if (runs === undefined) return '–';
  if (typeof runs === 'string') return runs;
  const sorted = runs.map(of).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(digits);
}
