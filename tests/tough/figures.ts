/** `TOUGH_SEED` repeats a run that failed, or tries another. */
export const SEED = Number(process.env.TOUGH_SEED ?? 20_240_702);

/** A figure for docs/reliability.md, printed where the run is read. */
export function report(what: string, figures: string): void {
  console.log(`tough | ${what} | ${figures} | seed ${SEED}`);
}
