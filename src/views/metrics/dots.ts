/** More dots than this cannot be counted by eye; each then stands for ten, a hundred … */
const MOST_DOTS = 200;
const COLUMNS = 20;

export interface Dots {
  readonly count: number;
  /** What one dot stands for. */
  readonly each: number;
  readonly columns: number;
  readonly rows: number;
}

/** One dot for each, or for each ten, hundred … so that there are never more than can be counted. */
export function dotsOf(value: number): Dots {
  const whole = Math.max(0, Math.round(value));
  let each = 1;
  while (whole / each > MOST_DOTS) each *= 10;
  const count = Math.round(whole / each);
  return { count, each, columns: COLUMNS, rows: Math.max(1, Math.ceil(count / COLUMNS)) };
}
