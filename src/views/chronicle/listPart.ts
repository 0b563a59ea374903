/** A list up to so long is whole in every page, before any script as well. */
const WHOLE = 300;
/** A longer one is shown in parts of so many entries: building it whole would hold up the page. */
export const PART = 100;

/** Which entries of a list are shown: from the first to before the last, counted from 0. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
}

export const FIRST_PART: ListPart = { from: 0, to: PART };

/**
 * What of a list is shown: all of a short one; of a long one what the reader opened, or the part that
 * holds the chosen entry when that lies elsewhere.
 *
 * @param current place of the chosen entry; -1 when it is not in the list
 */
export function shownPart(total: number, opened: ListPart, current: number): ListPart {
  if (total <= WHOLE) return { from: 0, to: total };
  const { from, to } = opened.from < total ? opened : FIRST_PART;
  const part = { from, to: Math.min(total, to) };
  if (current === -1 || (current >= part.from && current < part.to)) return part;
  const start = Math.floor(current / PART) * PART;
  return { from: start, to: Math.min(total, start + PART) };
}

export function withEarlier({ from, to }: ListPart): ListPart {
  return { from: Math.max(0, from - PART), to };
}

export function withLater({ from, to }: ListPart): ListPart {
  return { from, to: to + PART };
}
