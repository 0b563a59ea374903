import type { Figure } from '../../model/figures';

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

export interface TrendPoint {
  /** Share of the picture's width and height; the height from the bottom, which is zero. */
  readonly x: number;
  readonly y: number;
}

/** The dated observations as points; empty unless there are two of them to compare. */
export function trendOf(figure: Figure): readonly TrendPoint[] {
  const dated = figure.observations.flatMap(({ period, value }) => {
    const at = period === null ? null : (period.min ?? period.max);
    return at === null ? [] : [{ at, value }];
  });
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined || dated.length < 2) return [];
  const length = last.at - first.at || 1;
  const top = Math.max(...dated.map(({ value }) => value), 0) || 1;
  return dated.map(({ at, value }) => ({
    x: (at - first.at) / length,
    y: Math.max(0, value) / top,
  }));
}
