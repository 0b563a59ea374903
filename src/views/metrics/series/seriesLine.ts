import type { Reading } from '../../../model/series';
import { scaleOf, type Scale } from './seriesColumns';

export interface LinePoint {
  /** Per cent of the picture's width. */
  readonly x: number;
  readonly y: number;
}

export interface SeriesLine {
  /** SVG path in a box 100 wide; open where a period is missing or sources differ. */
  readonly path: string;
  /** Every value, those that differ beside the line. */
  readonly points: readonly LinePoint[];
  readonly scale: Scale;
}

/**
 * A line in true distances of time, for a series that is too long for columns or keeps no step.
 * @param gaps the series with an empty place for each missing period, where its step is known.
 */
export function lineOf(
  series: readonly Reading[],
  gaps: readonly (Reading | null)[] | null,
): SeriesLine {
  const values = series.flatMap((reading) => reading.values);
  const scale = scaleOf(values);
  const { y } = scale;
  const at = ({ values: [one] }: Reading) => one.period?.min ?? one.period?.max ?? 0;
  const first = series[0] === undefined ? 0 : at(series[0]);
  const last = series[series.length - 1];
  const length = (last === undefined ? 0 : at(last) - first) || 1;
  const x = (reading: Reading) => round(((at(reading) - first) / length) * 100);
  let pen = 'M';
  const draw = (reading: Reading | null) => {
    const command = pen;
    pen = reading?.values.length === 1 ? 'L' : 'M';
    return reading === null || pen === 'M'
      ? ''
      : `${command}${x(reading)},${round(y(reading.values[0].value))}`;
  };
  return {
    path: (gaps ?? series).map(draw).join(''),
    points: series.flatMap((reading) =>
      reading.values.map(({ value }) => ({ x: x(reading), y: round(y(value)) })),
    ),
    scale,
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
