/** `npm run test:tough` is the long form; in `npm test` a sample runs, with the same seeds. */
export const isLong = process.env.TOUGH === 'long';

/** `TOUGH_SEED` repeats a run that failed, or tries another. */
export const SEED = Number(process.env.TOUGH_SEED ?? 20_240_702);

/** How many of something: all in the long form, a sample in the short one. */
export const amount = (long: number, short: number): number => (isLong ? long : short);

/** A figure for docs/reliability.md, printed where the run is read. */
export function report(what: string, figures: string): void {
  console.log(`tough | ${what} | ${figures} | seed ${SEED}`);
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
