interface Taken {
  readonly start: number;
  readonly end: number;
}

/** What a row holds from left to right: marks and labels, none over another. In pixels. */
export class RowSpace {
  /** In order. */
  readonly #taken: Taken[];
  readonly #width: number;

  /** @param marks in order of their starts */
  constructor(marks: readonly Taken[], width: number) {
    this.#taken = [...marks];
    this.#width = width;
  }

  /** Takes a stretch if it is free and in the picture, and says whether it did. */
  take(start: number, end: number): boolean {
    if (start < 0 || end > this.#width) return false;
    const at = this.#after(start);
    const [before, next] = [this.#taken[at - 1], this.#taken[at]];
    if ((before !== undefined && before.end > start) || (next !== undefined && next.start < end)) {
      return false;
    }
    this.#taken.splice(at, 0, { start, end });
    return true;
  }

  /** Lets the stretch that begins here go, and answers the free room around it. */
  release(start: number): Taken {
    const at = this.#taken.findIndex((one) => one.start === start);
    if (at !== -1) this.#taken.splice(at, 1);
    return this.freeAround(start);
  }

  /** The free room around a place that nothing takes. */
  freeAround(at: number): Taken {
    const next = this.#after(at);
    return {
      start: this.#taken[next - 1]?.end ?? 0,
      end: this.#taken[next]?.start ?? this.#width,
    };
  }

  /** The place of the first stretch that begins after. */
  #after(start: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
