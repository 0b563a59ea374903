import { NARROWEST } from './timelineMeasures';

/** Three steps to a doubling. */
const STEP = 2 ** (1 / 3);
/** How far a width may grow beyond the one that is held. */
const SLACK = STEP ** 2;
const TOLERANCE = 1e-9;

/**
 * The width for which crowded lanes find their rows. It follows the picture's in steps and late:
 * from any width on, a window that grows by a quarter exchanges no marks, and none does so twice
 * while it goes to and fro. Never more than the picture has, because the marks must have room.
 */
export class SteadyWidth {
  #held: number | null = null;

  at(width: number): number {
    if (this.#held !== null && width >= this.#held && width < this.#held * SLACK) return this.#held;
    const steps = Math.floor(3 * Math.log2(width / NARROWEST) + TOLERANCE);
    this.#held = NARROWEST * STEP ** Math.max(0, steps);
    return this.#held;
  }
}
