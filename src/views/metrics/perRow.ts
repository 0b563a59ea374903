/**
 * How many cards stand in a row, at most and not far fewer than that, so that the last row is as
 * full as can be: eight of at most six are four and four, never six and two.
 */
export function perRow(count: number, most: number): number {
  if (count <= most) return count;
  let best = most;
  for (let row = most - 1; row > most / 2; row--) {
    if (filled(count, row) > filled(count, best)) best = row;
  }
  return best;
}

/** The share of the last row that holds cards. */
function filled(count: number, row: number): number {
  return (((count - 1) % row) + 1) / row;
}
